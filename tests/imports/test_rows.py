"""What is done with single rows: types, lists, references, keys, withdrawn rows (data-model 1.4, 1.5, 4.2, 5.6; T29, T33)."""

from __future__ import annotations

import json

import pytest

from tests.imports.conftest import square, texts

BUILDING = "bin,ward,tax_code,floor_count,construction_year,low_income_hh,sanitation_system_id,geom_wkt"


def test_rows_are_taken_over_and_typed(wards):
    wards.csv("buildings.csv", BUILDING, ["b000007", 1, " t  12 ", "2", "1998", "yes", "Septic Tank", square()])
    report = wards.load()
    assert report.loaded, report.as_text()
    row = wards.rows("SELECT * FROM building_info.buildings")[0]
    assert (row["bin"], row["tax_code"], row["floor_count"], row["low_income_hh"]) == ("B000007", "T 12", 2, True)
    assert (row["construction_year"], row["construction_date_precision"]) == (1998, "year")
    assert row["sanitation_system_id"] == 3 and row["taken_over"]


def test_construction_date_of_the_earlier_system_keeps_its_day(wards):
    wards.csv(
        "buildings.csv",
        "bin,ward,construction_year,geom_wkt",
        ["B000001", 1, "2015-01-01", square()],
        ["B000002", 1, "2015-06-30", square(1)],
    )
    assert wards.load().loaded
    rows = wards.rows("SELECT construction_date_precision AS exact FROM building_info.buildings ORDER BY bin")
    assert [row["exact"] for row in rows] == ["year", "day"]


def test_sequence_is_past_loaded_codes_and_ids(wards):
    wards.csv("buildings.csv", "bin,ward,geom_wkt", ["B000120", 1, square()])
    wards.csv("treatment_plants.csv", "id,name,type", [77, "Works", 1])
    assert wards.load().loaded
    assert wards.value("SELECT building_info.next_bin()") == "B000121"
    assert wards.value("SELECT nextval(pg_get_serial_sequence('fsm.treatment_plants', 'id'))") == 78


@pytest.mark.parametrize("value", ["3", "septic_tank", "SEPTIC TANK", "septic tank"])
def test_lists_by_number_code_or_label(wards, value):
    wards.csv("buildings.csv", "bin,ward,sanitation_system_id,geom_wkt", ["B000001", 1, value, square()])
    assert wards.load().loaded
    assert wards.value("SELECT sanitation_system_id FROM building_info.buildings") == 3


def test_appendix_b_bare_numbers_of_water_sources_need_their_numbering(wards):
    wards.csv("buildings.csv", "bin,ward,water_source_id,geom_wkt", ["B000001", 1, "10", square()])
    report = wards.load()
    assert not report.loaded and "--reference-numbering" in texts(report, "buildings")[2]
    assert wards.load(reference_numbering="shipped").loaded
    assert (
        wards.value(
            "SELECT s.code FROM building_info.buildings b JOIN building_info.water_sources s ON s.id = b.water_source_id"
        )
        == "municipal"
    )


def test_survey_code_9999_is_connected_but_not_digitised(wards):
    wards.csv(
        "buildings.csv", "bin,ward,sanitation_system_id,sewer_code,geom_wkt", ["B000001", 1, 1, "S-9999", square()]
    )
    assert wards.load().loaded
    assert wards.rows("SELECT sewer_code, network_unidentified FROM building_info.buildings") == [
        {"sewer_code": None, "network_unidentified": True}
    ]


def test_T33_dates_only_in_the_stated_format(wards):
    dates = ["31/02/2024", "02/03/2024", "44927", "2080-01-15", "", "2024-02-29", "2023-02-29"]
    wards.csv(
        "buildings.csv",
        "bin,ward,surveyed_date,geom_wkt",
        *[[f"B{i:06d}", 1, day, square(i)] for i, day in enumerate(dates)],
    )
    for date_format, stored in (("ISO", None), ("DMY", "2024-03-02"), ("MDY", "2024-02-03")):
        report = wards.load(good_rows=True, date_format=date_format)
        refused = texts(report, "buildings")
        assert {2, 4, 5, 8} <= set(refused) and 6 not in refused and 7 not in refused
        assert (3 in refused) == (stored is None)
        day = wards.value("SELECT surveyed_date::text FROM building_info.buildings WHERE bin = 'B000001'")
        assert day == stored
    assert wards.value("SELECT count(*) FROM building_info.buildings WHERE surveyed_date < '1971-01-01'") == 0


def test_references_to_nothing_are_refused_also_within_the_folder(wards):
    wards.csv("buildings.csv", "bin,ward,building_associated_to,geom_wkt",
              ["B000001", 9, "", square()], ["B000002", 1, "B000001", square(1)], ["B000003", 1, "B000002", square(2)],
              ["B000004", 1, "B000004x", square(3)], ["B000005", 1, "", square(4)])  # fmt: skip
    wards.csv("owners.csv", "id,bin,owner_name", [1, "B000005", "A"], [2, "B000001", "Person One"])
    report = wards.load(good_rows=True)
    assert set(texts(report, "buildings")) == {2, 3, 4, 5}
    owner = report.file("owners")
    assert owner.accepted == 1 and owner.reasons[0].line == 3
    assert [row["bin"] for row in wards.rows("SELECT bin FROM building_info.buildings")] == ["B000005"]


def test_same_key_twice_names_both_lines(wards):
    wards.csv(
        "buildings.csv",
        "bin,ward,house_number,geom_wkt",
        ["B000001", 1, "1a", square()],
        ["B000002", 1, " 1A", square(1)],
        ["B000001", 1, "", square(2)],
    )
    refused = texts(wards.load(), "buildings")
    assert "2, 4" in refused[4] and "2, 3" in refused[3] and set(refused) == {2, 3, 4}


def test_key_of_another_record_is_refused(wards):
    wards.csv("buildings.csv", "bin,ward,house_number,geom_wkt", ["B000001", 1, "1A", square()])
    assert wards.load().loaded
    wards.csv("buildings.csv", "bin,ward,house_number,geom_wkt", ["B000002", 1, "1A", square(1)])
    assert "Another record" in texts(wards.load(), "buildings")[2]


def test_checks_of_the_table_hold_for_files(wards):
    wards.csv(
        "buildings.csv",
        "bin,ward,floor_count,geom_wkt",
        ["X1", 1, 1, square()],
        ["B000002", 1, -1, square(1)],
        ["B000003", 1, "two", square(2)],
    )
    assert set(texts(wards.load(), "buildings")) == {2, 3, 4}
    assert wards.value("SELECT count(*) FROM building_info.buildings") == 0


def test_withdrawn_rows_and_what_refers_to_them(wards):
    wards.csv("sewers.csv", "code,deleted_at", ["S0001", "2024-01-01"], ["S0002", ""])
    wards.csv("buildings.csv", "bin,ward,sewer_code,geom_wkt,deleted_at",
              ["B000001", 1, "S0001", square(), ""], ["B000002", 1, "S0002", square(1), "2024-01-01 10:00:00"])  # fmt: skip
    wards.csv("owners.csv", "bin,owner_name", ["B000001", "A"], ["B000002", "B"])
    wards.csv("service_providers.csv", "id,company_name,status,deleted_at", [1, "Old company", "true", "2024-01-01"])
    report = wards.load()
    assert report.loaded, report.as_text()
    assert (report.file("sewers").skipped, report.file("buildings").skipped, report.file("owners").skipped) == (1, 1, 1)
    assert wards.value("SELECT sewer_code FROM building_info.buildings") is None
    assert wards.value("SELECT status FROM fsm.service_providers") is False
    assert "withdrawn" in report.file("owners").skips[0].text


def test_links_first_row_is_responsible_unless_named(wards):
    wards.csv(
        "buildings.csv", "bin,ward,sanitation_system_id,geom_wkt", *[[f"B00000{i}", 1, 3, square(i)] for i in (1, 2, 3)]
    )
    wards.csv("containments.csv", "id,type_id,responsible_bin", ["C000001", 3, ""], ["C000002", 3, "B000003"])
    wards.csv("build_contains.csv", "id,bin,containment_id,deleted_at",
              [9, "B000002", "C000001", ""], [8, "B000001", "C000001", ""], [7, "B000001", "C000002", ""], [6, "B000003", "C000002", ""])  # fmt: skip
    report = wards.load()
    assert report.loaded, report.as_text()
    rows = wards.rows("SELECT bin, containment_id FROM building_info.build_contains WHERE is_responsible ORDER BY 2")
    assert [(row["bin"], row["containment_id"]) for row in rows] == [("B000002", "C000001"), ("B000003", "C000002")]
    assert wards.load().total("changed") == 0


def test_T30_same_file_again_changes_nothing_and_five_rows_change_five(wards):
    rows = [[f"B{i:06d}", 1, f"T{i}", 2, "2001", "no", 5, square(i % 10, i // 10)] for i in range(1, 41)]
    wards.csv("buildings.csv", BUILDING, *rows)
    assert wards.load().total("inserted") == 40
    again = wards.load()
    assert (again.total("accepted"), again.total("unchanged")) == (0, 40)
    for row in rows[:5]:
        row[3] = 3
    wards.csv("buildings.csv", BUILDING, *rows)
    before = wards.value("SELECT count(*) FROM audit.change WHERE table_name = 'buildings'")
    third = wards.load()
    assert (third.total("changed"), third.total("unchanged")) == (5, 35)
    assert wards.value("SELECT count(*) FROM audit.change WHERE table_name = 'buildings'") - before == 5
    assert wards.value("SELECT count(*) FROM building_info.buildings WHERE row_version = 2") == 5


def test_history_names_the_delivery(wards):
    wards.csv("buildings.csv", "bin,ward,geom_wkt", ["B000001", 1, square()])
    batch = wards.load().file("buildings").batch_id
    assert wards.value("SELECT batch_id FROM audit.change WHERE table_name = 'buildings'") == batch
    stored = wards.rows(
        "SELECT kind, status, rows_read, rows_accepted FROM imis.import_batches WHERE id = %s", (batch,)
    )
    assert stored == [{"kind": "building_info.buildings", "status": "accepted", "rows_read": 1, "rows_accepted": 1}]


def test_personal_values_are_masked_but_can_be_corrected(wards, tmp_path):
    wards.csv("buildings.csv", "bin,ward,geom_wkt", ["B000001", 1, square()])
    wards.csv(
        "owners.csv",
        "bin,owner_name,owner_gender,nid",
        ["B000001", "Asha Devi", "Woman", "123456789"],
        ["B000009", "Ravi", "Male", "5"],
    )
    report = wards.load(good_rows=True)
    told = json.dumps(report.as_dict()) + report.as_text() + str(wards.rows("SELECT raw FROM staging.import_rows"))
    assert "Asha" not in told and "123456789" not in told and "Woman" in told
    written = report.write_refused(tmp_path / "refused.csv")
    assert "Asha" not in written[0].read_text() and "Asha Devi" in written[1].read_text()


def test_payments_are_a_new_delivery_each_time(wards):
    wards.csv("buildings.csv", "bin,ward,tax_code,geom_wkt", ["B000001", 1, "T1", square()])
    header = "Tax Code,Owner Name,Owner Contact,Last Payment Date"
    wards.csv("tax_payments.csv", header, ["t1", "A", "98-9898 9898", "5/2/2022"], ["T2", "B", "", ""])
    report = wards.load(date_format="MDY")
    assert report.loaded, report.as_text()
    assert (
        wards.value("SELECT last_payment_date::text FROM taxpayment_info.tax_payments WHERE tax_code = 'T1'")
        == "2022-05-02"
    )
    assert (
        wards.value("SELECT rows_unmatched FROM imis.import_batches WHERE kind = 'taxpayment_info.tax_payments'") == 1
    )
    assert wards.load(date_format="MDY").file("tax_payments").unchanged == 2
    wards.csv("tax_payments.csv", header, ["T1", "A", "", "5/3/2022"], ["t1 ", "A", "", "5/3/2022"])
    assert set(texts(wards.load(date_format="MDY"), "tax_payments")) == {2, 3}
    wards.csv("tax_payments.csv", header, ["T1", "A", "", "5/3/2022"])
    assert wards.load(date_format="MDY").file("tax_payments").inserted == 1
    assert wards.value("SELECT count(DISTINCT batch_id) FROM taxpayment_info.tax_payments") == 2


def test_rows_without_a_key_get_the_next_number(wards):
    wards.csv("buildings.csv", "bin,ward,geom_wkt", ["", 1, square()], ["B000041", 1, square(1)])
    wards.csv("treatment_plants.csv", "id,name,type", ["", "A", 1], [5, "B", 1])
    assert wards.load().loaded
    assert [row["bin"] for row in wards.rows("SELECT bin FROM building_info.buildings ORDER BY bin")] == [
        "B000041",
        "B000042",
    ]
    assert [row["id"] for row in wards.rows("SELECT id FROM fsm.treatment_plants ORDER BY id")] == [5, 6]
