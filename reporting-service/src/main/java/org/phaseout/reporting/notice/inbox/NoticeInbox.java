package org.phaseout.reporting.notice.inbox;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseCorrected;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRegistered;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRenamed;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseVoided;
import org.phaseout.contract.enterprise.PlanMessage.PlanAmended;
import org.phaseout.contract.enterprise.PlanMessage.PlanCorrected;
import org.phaseout.contract.enterprise.PlanMessage.PlanSubmitted;
import org.phaseout.contract.enterprise.PlanMessage.PlanSurveyClosed;
import org.phaseout.contract.enterprise.PlanMessage.PlanVoided;
import org.phaseout.contract.enterprise.UnitMessage.UnitAccepted;
import org.phaseout.contract.enterprise.UnitMessage.UnitCarriedOver;
import org.phaseout.contract.enterprise.UnitMessage.UnitCheckedOnSite;
import org.phaseout.contract.enterprise.UnitMessage.UnitClosureDecided;
import org.phaseout.contract.enterprise.UnitMessage.UnitCommitmentMadePublic;
import org.phaseout.contract.enterprise.UnitMessage.UnitConsentGiven;
import org.phaseout.contract.enterprise.UnitMessage.UnitConsentRequested;
import org.phaseout.contract.enterprise.UnitMessage.UnitCorrected;
import org.phaseout.contract.enterprise.UnitMessage.UnitDismantleDateSet;
import org.phaseout.contract.enterprise.UnitMessage.UnitDismantled;
import org.phaseout.contract.enterprise.UnitMessage.UnitDismantlingStarted;
import org.phaseout.contract.enterprise.UnitMessage.UnitEquipmentSealed;
import org.phaseout.contract.enterprise.UnitMessage.UnitExitedSealed;
import org.phaseout.contract.enterprise.UnitMessage.UnitFailedAcceptance;
import org.phaseout.contract.enterprise.UnitMessage.UnitGroundAnnulled;
import org.phaseout.contract.enterprise.UnitMessage.UnitIdentified;
import org.phaseout.contract.enterprise.UnitMessage.UnitListed;
import org.phaseout.contract.enterprise.UnitMessage.UnitOverdue;
import org.phaseout.contract.enterprise.UnitMessage.UnitOverdueOvertaken;
import org.phaseout.contract.enterprise.UnitMessage.UnitPowerCut;
import org.phaseout.contract.enterprise.UnitMessage.UnitPowerDeviceRemoved;
import org.phaseout.contract.enterprise.UnitMessage.UnitResurgenceCleared;
import org.phaseout.contract.enterprise.UnitMessage.UnitResurgenceConfirmed;
import org.phaseout.contract.enterprise.UnitMessage.UnitResurgenceSuspected;
import org.phaseout.contract.enterprise.UnitMessage.UnitSealed;
import org.phaseout.contract.enterprise.UnitMessage.UnitSealingNoticePublished;
import org.phaseout.contract.enterprise.UnitMessage.UnitSentBackAtAcceptance;
import org.phaseout.contract.enterprise.UnitMessage.UnitVoided;
import org.phaseout.contract.enterprise.UnitMessage.UnitWaterCut;
import org.phaseout.contract.enterprise.UnitMessage.UnitWayDetermined;
import org.phaseout.platform.inbox.BatchHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.arrival.Arrivals;
import org.phaseout.reporting.notice.view.UnitBook;
import org.phaseout.reporting.notice.view.UnitBooks;
import org.springframework.stereotype.Component;

/**
 * Facts of enterprise-service → what is known of units, and through the policies of this folder the notices. One reader
 * for all of them, so that a unit is known before anything is announced of it. What is not named public here stays
 * inside (domain.md N2).
 */
@Component
class NoticeInbox implements BatchHandler<EnterpriseMessage> {

    private final Arrivals arrivals;
    private final NoticePolicies policies;
    private final Publishing publishing;
    private final UnitBooks books;

    NoticeInbox(Arrivals arrivals, NoticePolicies policies, Publishing publishing, UnitBooks books) {
        this.arrivals = arrivals;
        this.policies = policies;
        this.publishing = publishing;
        this.books = books;
    }

    @Override
    public String name() {
        return UnitBooks.READER;
    }

    @Override
    public String topic() {
        return EnterpriseMessage.TOPIC;
    }

    @Override
    public Class<EnterpriseMessage> speaks() {
        return EnterpriseMessage.class;
    }

    /** Districts in the order of their codes: each is locked, and whoever locks several does so in one order. */
    @Override
    public void on(List<Message<EnterpriseMessage>> messages) {
        messages.stream()
                .collect(groupingBy(message -> message.header().district(), TreeMap::new, toList()))
                .forEach(this::take);
    }

    /** What is known is read once, under the lock, and what is learned is written once. */
    private void take(String district, List<Message<EnterpriseMessage>> messages) {
        arrivals.lock(name(), district);
        var book = books.open(district, Addressed.by(messages));
        var news = new ArrayList<MessageHeader>();
        for (var message : messages) {
            var header = message.header();
            if (book.isNews(header.key(), header.version())) {
                take(message.body(), header, book);
                news.add(header);
            }
        }
        books.keep(book);
        news.stream().max(comparing(MessageHeader::recordedAt)).ifPresent(latest -> arrivals.note(name(), latest));
    }

    private void take(EnterpriseMessage message, MessageHeader header, UnitBook book) {
        switch (message) {
            case EnterpriseRegistered enterprise -> policies.corrected().on(enterprise, header, book);
            case EnterpriseRenamed enterprise -> policies.corrected().on(enterprise, header, book);
            case EnterpriseCorrected enterprise -> policies.corrected().on(enterprise, book);
            case EnterpriseVoided enterprise -> policies.corrected().on(enterprise, header, book);
            case UnitIdentified unit -> policies.identified().on(unit, header, book);
            case UnitListed unit -> policies.listed().on(unit, header, book);
            case UnitCarriedOver unit -> policies.listed().on(unit, header, book);
            case UnitSealed unit -> policies.sealed().on(unit, header, book);
            case UnitExitedSealed unit -> policies.accepted().on(unit, header, book);
            case UnitAccepted unit -> policies.accepted().on(unit, header, book);
            case UnitDismantlingStarted _ -> policies.dismantling().on(header, book);
            case UnitDismantled _ -> publishing.tellInPassing(header, book, "dismantled");
            case UnitClosureDecided unit -> policies.closing().on(unit, header, book);
            case UnitGroundAnnulled unit -> policies.fallen().on(unit, header, book);
            case UnitCorrected unit -> policies.corrected().on(unit, book);
            case UnitVoided unit -> policies.fallen().on(unit, header, book);
            // single facts of a sealing are public as one, when it is complete
            case UnitWaterCut _, UnitPowerCut _, UnitPowerDeviceRemoved _, UnitEquipmentSealed _ -> {}
            case UnitCommitmentMadePublic _, UnitSealingNoticePublished _, UnitDismantleDateSet _ -> {}
            // how a decision comes about is not public, nor is what is overdue (U10) or suspected
            case UnitWayDetermined _, UnitConsentRequested _, UnitConsentGiven _ -> {}
            case UnitCheckedOnSite _, UnitSentBackAtAcceptance _, UnitFailedAcceptance _ -> {}
            case UnitOverdue _, UnitOverdueOvertaken _ -> {}
            case UnitResurgenceSuspected _, UnitResurgenceConfirmed _, UnitResurgenceCleared _ -> {}
            case PlanSurveyClosed _, PlanSubmitted _, PlanAmended _, PlanCorrected _, PlanVoided _ -> {}
        }
    }

    @Override
    public void reset() {
        arrivals.forget(name());
        books.clear();
    }
}
