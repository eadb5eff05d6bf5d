package org.exportable.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.exportable.fact.Attestations;
import org.exportable.fact.AttestationsBuilder;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/** What nobody has attested to yet. Acts that can still be done are no gaps: they are to do. */
final class AttestationGaps {

    static final String NOTIFIED_ON = "attestations.nacNotifiedOn";

    private final Gaps gaps;
    private final Attestations given;

    AttestationGaps(Gaps gaps) {
        this.gaps = gaps;
        this.given = gaps.transaction().attestations();
    }

    void find() {
        notification();
        flag("usSupplySufficient", given.usSupplySufficient(), AttestationsBuilder::usSupplySufficient);
        flag("noFoundryDiversion", given.noFoundryDiversion(), AttestationsBuilder::noFoundryDiversion);
        if (given.usVolumeShare() == null) {
            gaps.addNumber(
                    "attestations.usVolumeShare",
                    "Attestation.usVolumeShare",
                    with(AttestationsBuilder::usVolumeShare));
        }
        flag("noProhibitedEndUse", given.noProhibitedEndUse(), AttestationsBuilder::noProhibitedEndUse);
        flag("kycRemoteAccess", given.kycRemoteAccess(), AttestationsBuilder::kycRemoteAccess);
        flag("usThirdPartyTested", given.usThirdPartyTested(), AttestationsBuilder::usThirdPartyTested);
        flag("hbmDirectPurchase", given.hbmDirectPurchase(), AttestationsBuilder::hbmDirectPurchase);
        flag("designerAttestation", given.designerAttestation(), AttestationsBuilder::designerAttestation);
        flag("transistorAttestation", given.transistorAttestation(), AttestationsBuilder::transistorAttestation);
    }

    /** Only the day of a notification that has been made can be unknown. */
    private void notification() {
        Transaction transaction = gaps.transaction();
        if (Boolean.TRUE.equals(given.nacNotified()) && given.nacNotifiedOn() == null && transaction.date() != null) {
            gaps.add(List.of(NOTIFIED_ON), List.of(this::notificationDays));
        }
    }

    private List<Option> notificationDays(Transaction before) {
        List<Option> options = new ArrayList<>();
        for (double days : gaps.boundaries().numbers("Attestation.daysSinceNacNotification")) {
            LocalDate latest = before.date().minusDays((long) days);
            options.add(notifiedOn("on or before " + latest, latest));
            options.add(notifiedOn("after " + latest, latest.plusDays(1)));
        }
        return options;
    }

    private static Option notifiedOn(String words, LocalDate day) {
        return Option.of(
                NOTIFIED_ON,
                new Possibility.Choice(words),
                transaction -> AttestationGaps.<LocalDate>with(AttestationsBuilder::nacNotifiedOn)
                        .apply(transaction, day));
    }

    private void flag(
            String name, Boolean known, BiFunction<AttestationsBuilder, Boolean, AttestationsBuilder> setter) {
        if (known == null) {
            gaps.addFlag("attestations." + name, with(setter));
        }
    }

    private static <T> BiFunction<Transaction, T, Transaction> with(
            BiFunction<AttestationsBuilder, T, AttestationsBuilder> setter) {
        return (transaction, value) -> TransactionBuilder.builder(transaction)
                .attestations(setter.apply(AttestationsBuilder.builder(transaction.attestations()), value)
                        .build())
                .build();
    }
}
