package org.phaseout.enforcement.cases.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.enforcement.UnitsSay.overdue;
import static org.phaseout.enforcement.UnitsSay.overtaken;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.enforcement.OneInstance;
import org.phaseout.enforcement.Reported;
import org.phaseout.platform.message.Message;

/** U10, E7: one lead for each date a unit has missed, however the finding comes and goes (decision 0019). */
@ExtendWith(OneInstance.Shared.class)
class OverdueMessagesTest {

    private static final String DUE = "2023-09-30";

    private final OneInstance instance;
    private final OverdueMessages inbox;

    OverdueMessagesTest(OneInstance instance) {
        this.instance = instance;
        this.inbox = instance.service().bean(OverdueMessages.class);
    }

    @Test
    void a_date_missed_after_all_has_a_lead_again_as_often_as_that_happens() {
        said(overdue("om-1", 3, DUE), overtaken("om-1", 5, DUE), overdue("om-1", 7, DUE));
        assertThat(leads("om-1")).containsExactly(lead("om-1") + ":2");
        said(overtaken("om-1", 9, DUE));
        assertThat(leads("om-1")).isEmpty();
        said(overdue("om-1", 11, DUE));
        assertThat(leads("om-1")).containsExactly(lead("om-1") + ":3");
    }

    @Test
    void told_again_it_changes_nothing() {
        var told = List.of(overdue("om-2", 3, DUE), overtaken("om-2", 5, DUE), overdue("om-2", 7, DUE));
        told.forEach(inbox::on);
        var head = instance.head();
        told.forEach(inbox::on);
        assertThat(instance.head()).isEqualTo(head);
    }

    @Test
    void read_again_from_the_start_it_changes_nothing_and_goes_on_from_there() {
        var told = List.of(overdue("om-3", 3, DUE), overtaken("om-3", 5, DUE), overdue("om-3", 7, DUE));
        told.forEach(inbox::on);
        var head = instance.head();
        inbox.reset();
        told.forEach(inbox::on);
        assertThat(instance.head()).isEqualTo(head);
        said(overtaken("om-3", 9, DUE));
        assertThat(leads("om-3")).isEmpty();
    }

    /** The crash between the command and the turn it leads to. */
    @Test
    void a_withdrawal_whose_turn_was_lost_is_found_by_its_receipt() {
        said(overdue("om-4", 3, DUE), overtaken("om-4", 5, DUE));
        instance.database().sql("delete from lead_turn where unit = 'om-4'").update();
        said(overtaken("om-4", 5, DUE), overdue("om-4", 7, DUE));
        assertThat(leads("om-4")).containsExactly(lead("om-4") + ":2");
    }

    @Test
    void what_an_officer_has_taken_up_stays_his_case_and_needs_no_other_lead() {
        said(overdue("om-5", 3, DUE));
        var opened = instance.service()
                .post(Reported.opening(lead("om-5"), "2023-10-08", "structure").toString(), "industry");
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        said(overtaken("om-5", 5, DUE), overdue("om-5", 7, DUE));
        assertThat(leads("om-5")).isEmpty();
        assertThat(state(lead("om-5"))).isEqualTo("opened");
    }

    @Test
    void each_date_of_a_unit_has_a_lead_of_its_own() {
        said(overdue("om-6", 3, DUE), overdue("om-6", 4, "2023-12-31"), overtaken("om-6", 5, DUE));
        assertThat(leads("om-6")).containsExactly("lead:om-6:dismantling:2023-12-31");
    }

    @SafeVarargs
    private void said(Message<EnterpriseMessage>... messages) {
        for (var message : messages) {
            inbox.on(message);
        }
        instance.awaitRest();
    }

    private static String lead(String unit) {
        return "lead:" + unit + ":dismantling:" + DUE;
    }

    private List<String> leads(String unit) {
        return instance.service()
                .get("/v1/leads?limit=500", "industry")
                .json()
                .path("cases")
                .valueStream()
                .filter(lead -> lead.at("/subject/units/0").asString("").equals(unit))
                .map(lead -> lead.path("id").asString())
                .toList();
    }

    private String state(String id) {
        return instance.service()
                .get("/v1/cases/" + id, "industry")
                .json()
                .path("state")
                .asString();
    }
}
