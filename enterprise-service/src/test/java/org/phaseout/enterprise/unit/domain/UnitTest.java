package org.phaseout.enterprise.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.Holders;

/** U1, the edition of U2 and the machines of U8, as sentences about units. */
class UnitTest {

    private static final Claim MACHINE = new Claim("machine", "示例机械厂|Φ3.0X11|A1");

    private final Survey survey = new Survey();

    @Test
    void a_unit_found_in_the_survey_is_identified_with_its_enterprise_and_machines() {
        assertThat(survey.finds()).containsExactly(survey.identified());
        assertThat(survey.identified().enterpriseId()).isEqualTo("E-1");
        assertThat(survey.identified().machines()).containsExactly(MACHINE.value());
    }

    @Test
    void a_unit_takes_the_claim_on_every_machine_it_has() {
        assertThat(survey.identified().claims())
                .containsExactly(new ClaimChange.Taken(MACHINE), new ClaimChange.TakenOver(Survey.CODE.restedOn()));
        assertThat(survey.command().claims())
                .containsExactlyInAnyOrder(MACHINE, new Claim("exited-machine", MACHINE.value()), Survey.CODE);
    }

    @Test
    void a_unit_of_an_enterprise_nobody_registered_waits() {
        survey.holders = Holders.NOBODY;
        assertThat(survey.refused()).isEqualTo(new Reason.EnterpriseNotYetKnown(Survey.CODE.value()));
    }

    @Test
    void a_township_does_not_survey_anothers_ground() {
        survey.authority = "township:350504101";
        assertThat(survey.refused()).isEqualTo(new Reason.NotYourGround("350504100", "township:350504101"));
    }

    @Test
    void a_township_surveys_its_own_ground() {
        survey.authority = "township:350504100";
        assertThat(survey.finds()).containsExactly(survey.identified());
    }

    @Test
    void nobody_surveys_outside_the_district() {
        survey.township = "350582100";
        assertThat(survey.refused()).isEqualTo(new Reason.TownshipOutsideDistrict("350582100", "350504"));
    }

    @Test
    void elimination_class_needs_an_item_of_the_catalogue() {
        survey.catalogue = List.of();
        assertThat(survey.refused()).isEqualTo(new Reason.CatalogueItemMissing());
    }

    @Test
    void an_item_of_the_catalogue_needs_elimination_class() {
        survey.basis = Set.of(Basis.ENERGY, Basis.SAFETY);
        assertThat(survey.refused()).isEqualTo(new Reason.CatalogueItemWithoutBasis("elimination/1/cement/1"));
    }

    @Test
    void without_elimination_class_no_item_is_asked() {
        survey.basis = Set.of(Basis.ENVIRONMENT);
        survey.catalogue = List.of();
        assertThat(survey.finds()).containsExactly(survey.identified());
    }

    /** The days are those on which the two decrees took effect, written by hand. */
    @ParameterizedTest
    @CsvSource({
        "2019, 2019-12-31, no",
        "2019, 2020-01-01, yes",
        "2019, 2024-01-31, yes",
        "2019, 2024-02-01, no",
        "2024, 2024-01-31, no",
        "2024, 2024-02-01, yes"
    })
    void the_edition_is_the_one_in_force_on_the_day_of_the_finding(String edition, String day, String inForce) {
        survey.on(day);
        survey.catalogue = List.of(new CatalogueItem(CatalogueEdition.of(edition), "elimination/1/cement/1", null));
        if (inForce.equals("yes")) {
            assertThat(survey.finds()).containsExactly(survey.identified());
        } else {
            assertThat(survey.refused()).isEqualTo(new Reason.CatalogueEditionNotInForce(edition, survey.day));
        }
    }

    @Test
    void one_item_of_the_wrong_edition_is_enough_to_refuse() {
        survey.catalogue = List.of(
                new CatalogueItem(CatalogueEdition.OF_2019, "elimination/1/cement/1", null),
                new CatalogueItem(CatalogueEdition.OF_2024, "elimination/1/cement/2", null));
        assertThat(survey.refused()).isEqualTo(new Reason.CatalogueEditionNotInForce("2024", survey.day));
    }

    @Test
    void a_machine_that_another_live_unit_holds_is_not_identified_again() {
        survey.holders = new Holders(Map.of(Survey.CODE, "E-1", MACHINE, "U-0"));
        assertThat(survey.refused()).isEqualTo(new Reason.MachineHeldByLiveUnit(MACHINE.value(), "U-0"));
    }

    @Test
    void told_again_nothing_new_happens() {
        survey.holders = new Holders(Map.of(Survey.CODE, "E-1", MACHINE, "U-1"));
        assertThat(survey.after(survey.identified()).tells(survey.command())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8.80, 3.000", "8.8, 3", "08.8, 3.0"})
    void told_again_with_the_same_numbers_written_otherwise_nothing_new_happens(String capacity, String diameter) {
        survey.holders = new Holders(Map.of(Survey.CODE, "E-1", MACHINE, "U-1"));
        var before = survey.identified();
        survey.measured(capacity, diameter);
        assertThat(survey.after(before).tells(survey.command())).isEmpty();
    }

    @Test
    void an_identified_unit_is_not_identified_with_other_content() {
        var before = survey.identified();
        survey.measured("9.9", "3.0");
        assertThat(survey.after(before).refuses(survey.command()))
                .isEqualTo(new Reason.AlreadyIdentified("U-1", "示例水泥厂"));
    }
}
