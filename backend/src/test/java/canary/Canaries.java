package canary;

import io.camunda.client.CamundaClient;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;

/** One canary for each rule of {@code ArchitectureTest}. */
public class Canaries {
    static class KnowsTheEngine {
        Class<?> engine() {
            return CamundaClient.class;
        }
    }

    static class KnowsAScreen {
        Class<?> screen() {
            return javax.swing.JFrame.class;
        }
    }

    static class ParsesWhatStrangersHandIn {
        Class<?> parser() {
            return org.apache.tika.metadata.Metadata.class;
        }
    }

    static class ReadsTheMachinesTime {
        Instant time() {
            return Instant.now();
        }
    }

    static class ActsAsSomebodyElse {
        String name(Actors actors, PersonId other) {
            return actors.as(other, () -> "");
        }
    }

    @Service
    static class DeskWithoutPermission {
        public void decide() {}
    }

    static class CanaryManager {}

    @Entity
    public static class PublicAggregate {
        @Id
        UUID id = new UUID(0, 0);
    }
}
