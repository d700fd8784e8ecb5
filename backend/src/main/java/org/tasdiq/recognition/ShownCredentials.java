package org.tasdiq.recognition;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.Vault;
import org.tasdiq.credential.Checks;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.credential.proof.Holder;
import org.tasdiq.credential.proof.Told;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;

/** The credentials of requests: sealed in the database, and looked at once their issuer can be asked. */
@Component
class ShownCredentials {
    private static final Logger LOG = LoggerFactory.getLogger(ShownCredentials.class);

    private final PresentedRepository presented;
    private final RequestRepository requests;
    private final Checks checks;
    private final People people;
    private final Vault vault;
    private final Actors actors;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ShownCredentials(
            PresentedRepository presented,
            RequestRepository requests,
            Checks checks,
            People people,
            Vault vault,
            Actors actors,
            TransactionTemplate transactions,
            Clock clock) {
        this.presented = presented;
        this.requests = requests;
        this.checks = checks;
        this.people = people;
        this.vault = vault;
        this.actors = actors;
        this.transactions = transactions;
        this.clock = clock;
    }

    String seal(RequestId id, byte[] content) {
        return vault.seal(content, name(id));
    }

    byte[] open(RequestId id) {
        return vault.open(presented.get(id).content(), name(id));
    }

    private static String name(RequestId id) {
        return "credential of request " + id;
    }

    /** What lies at that address. */
    byte[] fetch(String address) {
        return checks.fetch(address);
    }

    /** Outside of any transaction: the issuer is asked over the network. One after another, and in no stranger's turn. */
    @Scheduled(fixedDelayString = "${tasdiq.credential.import-round:2s}")
    void work() {
        for (var waiting : presented.findTop20ByCheckedAtIsNullOrderByTriedAt()) {
            try {
                look(waiting.request());
            } catch (RuntimeException later) {
                LOG.warn("The credential of request {} waits for its verification", waiting.request(), later);
                transactions.executeWithoutResult(_ ->
                        presented.findById(waiting.request().value()).ifPresent(kept -> kept.failed(clock.instant())));
            }
        }
    }

    private void look(RequestId id) {
        var sealedContent = presented.get(id).content();
        var found = actors.asSystem(() -> checks.checkInRound(vault.open(sealedContent, name(id))));
        var credential = found.credential();
        var said = credential == null ? Told.NOTHING : Told.of(credential);
        var request = requests.get(id);
        var learner = actors.asSystem(() -> people.sheet(request.learner()));
        Finding.Answer about = Holder.is(credential, learner.name(), learner.email());
        transactions.executeWithoutResult(_ -> presented
                .findById(id.value())
                // Another file may have taken its place meanwhile.
                .filter(kept -> kept.content().equals(sealedContent))
                .ifPresent(kept -> kept.found(found, said, about, clock.instant())));
    }
}
