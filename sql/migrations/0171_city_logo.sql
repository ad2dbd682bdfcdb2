-- The municipality's logo on printed maps (umdss.md section 5: name and logo come from settings).

INSERT INTO imis.settings (name, value, value_type, unit, label, min_value, max_value, category) VALUES
    ('city_logo', NULL, 'text', NULL, 'Logo on printed maps: an SVG or PNG file as base64 text, beginning with base64:', NULL, NULL, 'city');
