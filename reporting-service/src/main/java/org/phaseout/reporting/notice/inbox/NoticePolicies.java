package org.phaseout.reporting.notice.inbox;

import org.springframework.stereotype.Component;

/** Every policy by which a message becomes a notice, changes one or lets one go. */
@Component
record NoticePolicies(
        WhenAUnitIsIdentifiedThenASurveyResultIsShown identified,
        WhenAUnitIsListedThenTheListIsShown listed,
        WhenAUnitIsSealedThenTheSealingIsShown sealed,
        WhenDismantlingStartsThenTheSealingRunsOut dismantling,
        WhenAUnitIsAcceptedThenTheExitIsShown accepted,
        WhenAClosingDecisionReachesAUnitThenItIsShown closing,
        WhenAGroundFallsThenItsNoticesMustGo fallen,
        WhenAnActionIsCorrectedThenItsNoticesChange corrected) {}
