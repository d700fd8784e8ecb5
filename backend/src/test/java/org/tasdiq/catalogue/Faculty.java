package org.tasdiq.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tasdiq.Localized;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Roles;
import org.tasdiq.jury.Bench;
import org.tasdiq.referential.EscoLink;

/** Brings an offer of a new institution into the catalogue, through the real methods; sentences for tests. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", havingValue = "false")
public class Faculty {
    public static final EscoLink SPREADSHEETS = new EscoLink(
            "http://data.europa.eu/esco/skill/1973c966-f236-40c9-b2d4-5d71a89019be",
            new Localized("utiliser un tableur", "استخدام برامج الجداول الحسابية", "use spreadsheets software"));

    /** As in the deliberation of Toulouse: 39 members, 24 present, 24 in favour. */
    public static final VoteCount UNANIMOUS = new VoteCount(39, 24, 24, 0, 0, 0, 0);

    private final Institutions institutions;
    private final People people;
    private final Roles grants;
    private final Offers offers;
    private final Approvals approvals;
    private final Deadlines deadlines;
    private final Actors actors;

    Faculty(
            Institutions institutions,
            People people,
            Roles grants,
            Offers offers,
            Approvals approvals,
            Deadlines deadlines,
            Actors actors) {
        this.institutions = institutions;
        this.people = people;
        this.grants = grants;
        this.offers = offers;
        this.approvals = approvals;
        this.deadlines = deadlines;
        this.actors = actors;
    }

    /** A complete descriptor under every profile but the CMF, whose hours are others. */
    public static Descriptor dataCleaning() {
        return new Descriptor(
                Set.of(Profile.EU, Profile.NESET, Profile.DIGITAL_FCU, Profile.TN),
                new Descriptor.About(
                        new Localized(
                                "Nettoyer des données (fictif)",
                                "تنظيف البيانات (خيالي)",
                                "Cleaning data (fictitious)"),
                        all("Rendre un jeu de données fiable."),
                        StudyField.COMPUTING,
                        all("Ouverte aux salariés.")),
                List.of(
                        new Outcome(all("Nettoyer un jeu de données avec un tableur"), null, List.of(SPREADSHEETS)),
                        Outcome.of(all("Documenter les règles de qualité"))),
                new Descriptor.Workload(25, BigDecimal.ONE, null, null, all("Deux sessions par an")),
                new Descriptor.Learning(
                        ParticipationMode.BLENDED,
                        Set.of("fr", "ar"),
                        LearningSetting.FORMAL,
                        all("Aucun"),
                        all("Cours en ligne et jeux de données"),
                        all("Émargement et traces de connexion")),
                new Descriptor.Assessment(
                        Set.of(AssessmentType.PROJECT),
                        all("Projet sur un jeu de données réel, grille critériée"),
                        IdentityCheck.SUPERVISED_WITH_IDENTITY,
                        all("Acquis, non acquis")),
                new Descriptor.Level(6, "CNC 5"),
                new Descriptor.Value(
                        all("Habilitation de l’université et avis du conseil"),
                        Stacking.STACKABLE,
                        all("Bloc « Collecter et préparer des données »"),
                        0));
    }

    public static Localized all(String words) {
        return new Localized(words, words, words);
    }

    public Story anOffer() {
        return anOffer(content -> content);
    }

    public Story anOffer(UnaryOperator<Descriptor> change) {
        return new Story(change.apply(dataCleaning()), "FR_UNIVERSITY");
    }

    /** The automatic check of a descriptor. */
    public String check(OfferId offer) {
        return approvals.checkDescriptor(offer);
    }

    /** One offer with the people around it. */
    public final class Story {
        private final InstitutionId institution;
        private final PersonId head;
        private final PersonId officer;
        private final PersonId authority;
        private final OfferId offer;

        private Story(Descriptor content, String regime) {
            var code = "F" + UUID.randomUUID().toString().substring(0, 12);
            var name = new Localized("Faculté fictive", "كلية خيالية", "Fictitious Faculty");
            institution = actors.asSystem(() -> institutions.found(code, name, "Port-Azur", regime));
            head = person("Amel Responsable-Fictive", Role.PROGRAMME_HEAD);
            officer = person("Hugo Qualité-Fictif", Role.QUALITY_OFFICER, Role.QUALITY_AUDITOR);
            authority = person("Salma Présidente-Fictive", Role.CERTIFYING_AUTHORITY);
            offer = as(head, () -> offers.begin(institution, content));
        }

        public PersonId person(String name, Role... roles) {
            var email = UUID.randomUUID() + "@example.org";
            return actors.asSystem(() -> {
                var id = people.enrol(email, name, Bench.PASSWORD, Locale.ENGLISH);
                for (var role : roles) grants.grant(id, role, institution, "");
                return id;
            });
        }

        public Story submitted() {
            as(head, () -> offers.submit(offer, sheet().revision()));
            return this;
        }

        /** Sent and found to say what its profiles ask for. */
        public Story checked() {
            submitted();
            actors.asSystem(() -> approvals.checkDescriptor(offer));
            return this;
        }

        public Story accepted() {
            checked();
            return ruled(QualityRuling.Outcome.ACCEPTED, "");
        }

        public Story ruled(QualityRuling.Outcome outcome, String note) {
            as(officer, () -> approvals.reviewQuality(offer, new QualityRuling(outcome, note, List.of())));
            return this;
        }

        public VoteOutcome votes(VoteCount count) {
            return votes(vote(count));
        }

        public VoteOutcome votes(VoteRecord vote) {
            return as(authority, () -> approvals.recordCouncilVote(offer, vote));
        }

        public VoteRecord vote(VoteCount count) {
            return vote(count, null, null);
        }

        public VoteRecord vote(VoteCount count, @Nullable LocalDate from, @Nullable LocalDate until) {
            return new VoteRecord("2026/07/FICT-85", "Conseil de la formation (fictif)", today(), count, from, until);
        }

        public Story published() {
            accepted();
            votes(UNANIMOUS);
            return listed();
        }

        /** Put into the catalogue once it is adopted. */
        public Story listed() {
            return asSystem(() -> approvals.publishOffer(offer));
        }

        public Story asSystem(Runnable work) {
            actors.asSystem(() -> {
                work.run();
                return true;
            });
            return this;
        }

        public LocalDate today() {
            return deadlines.today("FR_UNIVERSITY");
        }

        public OfferSheet sheet() {
            return as(head, () -> offers.sheet(offer));
        }

        public <T> T as(PersonId person, Supplier<T> work) {
            return actors.as(person, work);
        }

        public void as(PersonId person, Runnable work) {
            actors.as(person, () -> {
                work.run();
                return true;
            });
        }

        public InstitutionId institution() {
            return institution;
        }

        public PersonId head() {
            return head;
        }

        public PersonId officer() {
            return officer;
        }

        public PersonId authority() {
            return authority;
        }

        public OfferId id() {
            return offer;
        }
    }
}
