-- What every dashboard function returns: one number with the names under which it is shown. Spec: modules 13.

CREATE TYPE imis.figure AS (
    part text,
    category_place numeric,
    category_key text,
    category text,
    series_place numeric,
    series_key text,
    series text,
    value numeric,
    note text
);
COMMENT ON TYPE imis.figure IS
    'Figure. One number of a dashboard: part (chart or card group it belongs to), category and series with key, label and place in order, value, note. Keys none and others are drawn last and grey.';
COMMENT ON COLUMN imis.figure.part IS 'Part. Chart or group of cards, where one function gives several.';
COMMENT ON COLUMN imis.figure.category_place IS 'Place of the category. Order on the axis.';
COMMENT ON COLUMN imis.figure.category_key IS 'Key of the category. Code or number; none = no data, outside = outside all wards, others = the rest.';
COMMENT ON COLUMN imis.figure.category IS 'Category. Text on the axis or card.';
COMMENT ON COLUMN imis.figure.series_place IS 'Place of the series. Order in the legend.';
COMMENT ON COLUMN imis.figure.series_key IS 'Key of the series. Code or number.';
COMMENT ON COLUMN imis.figure.series IS 'Series. Text in the legend.';
COMMENT ON COLUMN imis.figure.value IS 'Value. The number; unit as the function says.';
COMMENT ON COLUMN imis.figure.note IS 'Note. What a class is made of.';
