package org.phaseout.enterprise.enterprise.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.RegisterEnterprise;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRegistered;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.Holders;

/** U1, as sentences about enterprises. */
class EnterpriseTest {

    private static final String CODE = "91350504000000019W";
    private static final EnterpriseRegistered REGISTERED =
            new EnterpriseRegistered("E-1", CODE, "示例水泥厂", "350504100", "3011", "2017");

    @Test
    void a_township_registers_an_enterprise_on_its_own_ground() {
        when("township:350504100", registering("示例水泥厂", "350504100")).expectEvents(REGISTERED);
    }

    @Test
    void a_department_registers_anywhere_in_the_district() {
        when("industry", registering("示例水泥厂", "350504200"))
                .expectEvents(new EnterpriseRegistered("E-1", CODE, "示例水泥厂", "350504200", "3011", "2017"));
    }

    @Test
    void a_township_does_not_register_on_anothers_ground() {
        refused(
                when("township:350504101", registering("示例水泥厂", "350504100")),
                new Reason.NotYourGround("350504100", "township:350504101"));
    }

    @Test
    void nobody_registers_outside_the_district() {
        refused(
                when("industry", registering("示例水泥厂", "350505001")),
                new Reason.TownshipOutsideDistrict("350505001", "350504"));
    }

    @Test
    void a_code_belongs_to_one_enterprise() {
        var holders = new Holders(Map.of(new Claim("uscc", CODE), "E-0"));
        refused(
                fixture("industry", holders).givenNoPriorActivity().when(registering("示例水泥厂", "350504100")),
                new Reason.UsccHeldByAnother(CODE, "E-0"));
    }

    @Test
    void told_again_nothing_new_happens() {
        var holders = new Holders(Map.of(new Claim("uscc", CODE), "E-1"));
        fixture("industry", holders)
                .given(REGISTERED)
                .when(registering("示例水泥厂", "350504100"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_registered_enterprise_is_not_registered_with_other_content() {
        refused(
                fixture("industry", Holders.NOBODY).given(REGISTERED).when(registering("示例钢铁厂", "350504100")),
                new Reason.AlreadyRegistered("E-1", "示例水泥厂"));
    }

    @Test
    void a_registration_asks_for_its_code_and_takes_it() {
        var code = new Claim("uscc", CODE);
        assertThat(registering("示例水泥厂", "350504100").claims()).containsExactly(code);
        assertThat(REGISTERED.claims()).containsExactly(new ClaimChange.Taken(code));
    }

    private static RegisterEnterprise registering(String name, String township) {
        return new RegisterEnterprise(new EnterpriseId("E-1"), new Uscc(CODE), name, township, "3011", "2017");
    }

    private static ResultValidator<EnterpriseAggregate> when(String authority, RegisterEnterprise command) {
        return fixture(authority, Holders.NOBODY).givenNoPriorActivity().when(command);
    }

    private static void refused(ResultValidator<EnterpriseAggregate> result, Reason reason) {
        result.expectNoEvents().expectException(EnterpriseRefused.class).expectExceptionMessage(reason.toString());
    }

    private static AggregateTestFixture<EnterpriseAggregate> fixture(String authority, Holders holders) {
        var fixture = new AggregateTestFixture<>(EnterpriseAggregate.class);
        fixture.registerInjectableResource(new Act(
                new Authority(authority), "350504", LocalDate.of(2023, 3, 1), Instant.parse("2023-03-01T01:00:00Z")));
        fixture.registerInjectableResource(holders);
        return fixture;
    }
}
