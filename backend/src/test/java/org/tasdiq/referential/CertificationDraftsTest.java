package org.tasdiq.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.VersionFiles;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.Standing;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** The next version of a certification, on a real file that aims at the present one. */
@DatabaseTest
class CertificationDraftsTest {
    private final CertificationDrafts drafts;
    private final Referentials referentials;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final Bench bench;
    private final JdbcClient database;
    private final EscoSkills esco;

    CertificationDraftsTest(
            CertificationDrafts drafts,
            Referentials referentials,
            Candidacies candidacies,
            Deadlines deadlines,
            Bench bench,
            JdbcClient database,
            EscoSkills esco) {
        this.drafts = drafts;
        this.referentials = referentials;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.bench = bench;
        this.database = database;
        this.esco = esco;
    }

    private LocalDate today() {
        return deadlines.today("FR_UNIVERSITY");
    }

    private CertificationDraft next(Bench.Story file) {
        var sheet = referentials.sheet(certification(file));
        return retitled(CertificationDraft.of(sheet, ""));
    }

    private CertificationId certification(Bench.Story file) {
        return file.as(file.authority(), () -> candidacies.sheet(file.file()).certification());
    }

    private static CertificationDraft retitled(CertificationDraft draft) {
        return new CertificationDraft(
                draft.code(),
                draft.institution(),
                new Localized("Titre revu", "عنوان منقح", "Revised title"),
                draft.level(),
                draft.ects(),
                draft.consolidation(),
                draft.blocks());
    }

    @Test
    void isPublishedForADayToComeAndARunningFileKeepsItsOwn() {
        var file = bench.aFile();
        var house = file.institution();
        var before = certification(file);
        var coming = file.as(file.authority(), () -> {
            var draft = drafts.begin(house, next(file));
            var sheet = drafts.sheet(house, draft);
            assertThat(sheet.findings()).isEmpty();
            return drafts.publish(house, draft, sheet.revision(), today().plusDays(30), "Titre plus clair");
        });
        var code = referentials.code(before);
        assertThat(file.as(file.authority(), () -> referentials.versions(house, code)))
                .extracting(
                        VersionSheet::version,
                        VersionSheet::standing,
                        one -> one.published().note())
                .containsExactly(tuple(2, Standing.COMING, "Titre plus clair"), tuple(1, Standing.PRESENT, ""));
        assertThat(referentials.all())
                .extracting(CertificationSheet::id)
                .contains(before)
                .doesNotContain(coming);
        database.sql("update certification set valid_from = ? where id = ?")
                .params(today(), coming.value().toString())
                .update();
        assertThat(referentials.all())
                .extracting(CertificationSheet::id)
                .contains(coming)
                .doesNotContain(before);
        assertThat(certification(file)).isEqualTo(before);
        assertThat(file.as(file.authority(), () -> candidacies.filesByVersion(house)))
                .containsExactly(new VersionFiles(before, 1, 0));
        assertThat(file.as(file.authority(), () -> referentials.of(house)))
                .singleElement()
                .satisfies(line -> assertThat(line.version()).isEqualTo(2));
    }

    @Test
    void isKeptIncompleteAndTwoDoNotOverwriteEachOther() {
        var file = bench.aFile();
        var house = file.institution();
        file.as(file.authority(), () -> {
            var draft = drafts.begin(house, next(file));
            drafts.write(house, draft, 0, next(file).withBlocks(List.of()));
            var kept = drafts.sheet(house, draft);
            assertThat(kept.content().blocks()).isEmpty();
            assertThat(kept.findings()).extracting(DraftFinding::code).contains("referential.blocksMissing");
            refused("referential.changedBy", () -> drafts.write(house, draft, 0, next(file)));
            refused("referential.draftThere", () -> drafts.begin(house, next(file)));
            refused("referential.blocksMissing", () -> drafts.publish(house, draft, kept.revision(), today(), "Vide"));
            refused(
                    "referential.codeFixed",
                    () -> drafts.write(house, draft, kept.revision(), CertificationDraft.empty("AUTRE")));
            drafts.discard(house, draft);
            refused("unknown.certificationDraft", () -> drafts.sheet(house, draft));
            return draft;
        });
    }

    @Test
    void isNotPublishedForADayThatIsOverNorUnchanged() {
        var file = bench.aFile();
        var house = file.institution();
        file.as(file.authority(), () -> {
            var same = CertificationDraft.of(referentials.sheet(certification(file)), "");
            var draft = drafts.begin(house, same);
            refused("referential.validFromPast", () -> drafts.publish(house, draft, 0, today().minusDays(1), "Hier"));
            refused("referential.unchanged", () -> drafts.publish(house, draft, 0, today(), "Rien"));
            return draft;
        });
    }

    @Test
    void ofAnotherInstitutionIsUnknownThere() {
        var file = bench.aFile();
        var other = bench.aFile();
        var draft = file.as(file.authority(), () -> drafts.begin(file.institution(), next(file)));
        refused(
                "unknown.certificationDraft",
                () -> other.as(other.authority(), () -> drafts.sheet(other.institution(), draft)));
        refused("permission", () -> other.as(other.authority(), () -> drafts.sheet(file.institution(), draft)));
    }

    @Test
    void holdsPartsSkillsAndLinksThroughItsPublication() {
        var file = bench.aFile();
        var house = file.institution();
        var words = new Localized("a", "ب", "c");
        var link = new EscoLink("http://data.europa.eu/esco/skill/" + UUID.randomUUID(), words);
        var published = file.as(file.authority(), () -> {
            var content = next(file)
                    .change(
                            0,
                            block -> block.change(
                                    0,
                                    one -> new CertificationDraft.CompetencyDraft(
                                                    one.code(),
                                                    one.title(),
                                                    one.criterion(),
                                                    true,
                                                    null,
                                                    null,
                                                    List.of(link))
                                            .plus(new SubCompetency("S1", words, List.of(new Skill(words, words))))));
            var draft = drafts.begin(house, content);
            return drafts.publish(house, draft, 0, today(), "Détail");
        });
        var first = referentials.sheet(published).competencies().findFirst().orElseThrow();
        assertThat(first.parts()).containsExactly(new SubCompetency("S1", words, List.of(new Skill(words, words))));
        assertThat(first.esco()).containsExactly(link);
    }

    @Test
    void isLinkedToSkillsFoundByALabelOfAnyLanguageAndAFileOfEscoAddsItsOwn() {
        assertThat(esco.search("tableur"))
                .extracting(EscoSkill::label)
                .extracting(Localized::en)
                .contains("use spreadsheets software");
        assertThat(esco.search("تحليل البيانات")).isNotEmpty();
        assertThat(esco.search("100%")).isEmpty();
        var file = bench.aFile();
        bench.grant(file.authority(), Role.ADMINISTRATOR, file.institution());
        var uri = "http://data.europa.eu/esco/skill/" + UUID.randomUUID();
        file.as(file.authority(), () -> {
            var before = esco.count();
            var csv = """
                    conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description
                    KnowledgeSkillCompetence,%s,knowledge,sector-specific,%s,"zythologie
                    brassage",x
                    """;
            esco.take(csv.formatted(uri, "brasser"), Texts.FRENCH);
            esco.take(csv.formatted(uri, "brew"), Texts.ENGLISH);
            assertThat(esco.count()).isEqualTo(before + 1);
        });
        assertThat(esco.search("zythologie"))
                .contains(new EscoSkill(
                        uri,
                        EscoSkill.Kind.KNOWLEDGE,
                        EscoSkill.Reuse.SECTOR_SPECIFIC,
                        new Localized("brasser", "", "brew")));
    }

    private static void refused(String code, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
    }
}
