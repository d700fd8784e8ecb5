package org.tasdiq.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.Sha256;
import org.tasdiq.referential.CertificationDraft.BlockDraft;
import org.tasdiq.referential.CertificationDraft.CompetencyDraft;
import org.tasdiq.referential.Difference.Aspect;
import org.tasdiq.referential.Difference.Change;
import org.tasdiq.referential.Difference.Kind;
import org.tasdiq.referential.Difference.Part;

/** The draft of a certification: files in and out, its parts moved, versions compared, what is still missing. */
class CertificationDraftTest {
    private static final Localized WORDS = new Localized("=SOMME, « mot »;\nligne 2", "كلمات", "\"words\", more");
    private static final EscoLink ESCO = new EscoLink(
            "http://data.europa.eu/esco/skill/5fd5c985-eaaa-47aa-8314-62359c54505a",
            new Localized("élaborer des contenus numériques", "", "develop digital content"));

    private static final Skill OBSERVED = new Skill(WORDS, WORDS);
    private static final Skill PLAIN = new Skill(WORDS, null);

    static CertificationDraft workedExample() {
        try (var json = new ClassPathResource("demo/certifications/FICT-LP-ADAD.json").getInputStream()) {
            return CertificationDraft.read(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The worked example with a sub-competency, two skills, of which one has a criterion, and a link. */
    private static CertificationDraft detailed() {
        return workedExample()
                .change(
                        0,
                        block -> block.change(
                                1,
                                one -> new CompetencyDraft(
                                                one.code(),
                                                one.title(),
                                                WORDS,
                                                one.critical(),
                                                null,
                                                null,
                                                List.of(ESCO))
                                        .plus(new SubCompetency("C1.2.1", WORDS, List.of(OBSERVED, PLAIN)))));
    }

    private static CertificationDraft withSkill(int number, Skill skill) {
        return detailed()
                .change(0, block -> block.change(1, one -> one.change(0, part -> part.change(number, was -> skill))));
    }

    @Test
    void whatIsExportedIsImportedUnchangedAsJson() {
        assertThat(FileReading.of(detailed().json())).isEqualTo(new FileReading(detailed(), List.of()));
    }

    @Test
    void whatIsExportedIsImportedUnchangedAsTable() {
        var reading = FileReading.of(CertificationCsv.write(detailed()).csv());
        assertThat(reading.faults()).isEmpty();
        assertThat(Objects.requireNonNull(reading.draft()).tidy("PORT-AZUR")).isEqualTo(detailed());
    }

    @Test
    void skillsOfFilesAndRowsFromBeforeTheyHadCriteriaAreRead() {
        var words = "{\"fr\":\"a\",\"ar\":\"ب\",\"en\":\"c\"}";
        var parts = "[{\"code\":\"S\",\"title\":" + words + ",\"skills\":[" + words + "]}]";
        var read =
                List.of(new SubCompetency("S", new Localized("a", "ب", "c"), List.of(new Skill("a", "ب", "c", null))));
        assertThat(new SubCompetenciesJson().convertToEntityAttribute(parts)).isEqualTo(read);
        var file = CertificationDraft.read("""
                {"code":"X","institution":"","title":%1$s,"level":6,"ects":0,"consolidation":"REGIME","blocks":[
                 {"code":"B","title":%1$s,"ects":0,"competencies":[
                  {"code":"C","title":%1$s,"criterion":%1$s,"critical":false,"parts":%2$s}]}]}
                """.formatted(words, parts));
        assertThat(file.blocks().getFirst().competencies().getFirst().subCompetencies())
                .isEqualTo(read);
        assertThat(FileReading.of(file.json()).draft()).isEqualTo(file);
    }

    @Test
    void theCriterionOfASkillIsKeptInItsRow() {
        var parts = detailed().blocks().getFirst().competencies().get(1).subCompetencies();
        var row = new SubCompetenciesJson();
        assertThat(row.convertToEntityAttribute(row.convertToDatabaseColumn(parts)))
                .isEqualTo(parts);
    }

    @Test
    void everyLineOfATableThatCannotBeReadIsNamed() {
        var reading = FileReading.of("""
                kind;code;title_fr;title_ar;title_en;ects;critical
                competency;C1;a;b;c;;yes
                block;BC01;a;b;c;quinze;
                chapter;X;a;b;c;;
                """);
        assertThat(reading.draft()).isNull();
        assertThat(reading.faults())
                .extracting(FileReading.Fault::number, FileReading.Fault::column, FileReading.Fault::code)
                .containsExactly(
                        tuple(2L, "kind", "referential.csv.noBlock"),
                        tuple(3L, "ects", "referential.csv.number"),
                        tuple(4L, "kind", "referential.csv.oneOf"));
    }

    @Test
    void aTableWithoutItsColumnsAndAFileThatIsNoCertificationAreRefused() {
        refused("referential.csv.columnsMissing", "code,titre\nX,Y\n");
        refused("referential.unreadable", "{\"code\":\"X\"}");
    }

    private static void refused(String code, String file) {
        assertThatThrownBy(() -> FileReading.of(file))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
    }

    @Test
    void partsMoveAmongTheirNeighboursAndNoFurther() {
        var draft = detailed();
        assertThat(codes(DraftMove.DOWN.in(draft, List.of(0))))
                .containsExactly("FICT-BC02", "FICT-BC01", "FICT-BC03", "FICT-BC04");
        assertThat(DraftMove.UP.in(draft, List.of(0))).isEqualTo(draft);
        assertThat(DraftMove.DOWN.in(draft, List.of(3))).isEqualTo(draft);
        assertThat(DraftMove.REMOVE.in(draft, List.of(0, 1)).blocks().getFirst().competencies())
                .extracting(CompetencyDraft::code)
                .containsExactly("C1.1", "C1.3");
        assertThat(DraftMove.REMOVE.in(draft, List.of(0, 1, 0)))
                .isEqualTo(draft.change(0, block -> block.change(1, one -> one.withParts(List.of()))));
        assertThat(DraftMove.REMOVE.in(draft, List.of(0, 1, 0, 1)))
                .isEqualTo(draft.change(
                        0, block -> block.change(1, one -> one.change(0, part -> part.withSkills(List.of(OBSERVED))))));
    }

    private static Stream<String> codes(CertificationDraft draft) {
        return draft.blocks().stream().map(BlockDraft::code);
    }

    @Test
    void theWorkedExampleIsCompleteAndEveryGapIsFoundAtItsPlace() {
        assertThat(DraftPolicy.findings(workedExample())).isEmpty();
        var gaps = workedExample()
                .change(
                        2,
                        block -> new BlockDraft("FICT-BC01", block.title(), 16, block.competencies())
                                .change(
                                        0,
                                        one -> new CompetencyDraft(
                                                " ", one.title(), new Localized("x", "", "x"), false, null)))
                .change(3, block -> block.withCompetencies(List.of()));
        assertThat(DraftPolicy.findings(gaps))
                .containsExactly(
                        new DraftFinding(List.of(2), "code", "referential.codeTwice", List.of("FICT-BC01")),
                        new DraftFinding(List.of(2, 0), "code", "referential.codeMissing", List.of()),
                        new DraftFinding(List.of(2, 0), "criterion", "referential.languageMissing", List.of()),
                        new DraftFinding(List.of(3), "competencies", "referential.competenciesMissing", List.of()),
                        new DraftFinding(List.of(), "ects", "referential.creditsDiffer", List.of(60, 61)));
    }

    @Test
    void theCriterionOfASkillMayBeLeftOutButNotHalfSaid() {
        assertThat(DraftPolicy.findings(detailed())).isEmpty();
        assertThat(DraftPolicy.findings(withSkill(1, new Skill(WORDS, new Localized("x", "", "x")))))
                .containsExactly(
                        new DraftFinding(List.of(0, 1, 0, 1), "criterion", "referential.languageMissing", List.of()));
        assertThat(DraftPolicy.findings(withSkill(1, new Skill(WORDS, new Localized("x", "y".repeat(1001), "x")))))
                .containsExactly(
                        new DraftFinding(List.of(0, 1, 0, 1), "criterion", "referential.tooLong", List.of(1000)));
    }

    @Test
    void twoEqualVersionsDifferInNothing() {
        assertThat(Comparison.between(detailed(), detailed())).isEmpty();
    }

    @Test
    void whatWasAddedRemovedAndChangedIsToldWithItsWords() {
        var before = workedExample();
        var block = before.blocks().getFirst();
        var after = DraftMove.REMOVE
                .in(before, List.of(3, 2))
                .change(
                        0,
                        first -> first.change(
                                0,
                                one -> new CompetencyDraft(
                                        one.code(), one.title(), one.criterion(), false, one.rubric())))
                .change(1, second -> second.plus(new CompetencyDraft("C2.4", WORDS, WORDS, false, null)));
        assertThat(Comparison.between(before, after))
                .containsExactly(
                        new Difference(
                                Part.COMPETENCY,
                                "C1.1",
                                Kind.CHANGED,
                                block.competencies().getFirst().title(),
                                List.of(new Change(Aspect.CRITICAL, "", "true", "false"))),
                        new Difference(Part.COMPETENCY, "C2.4", Kind.ADDED, WORDS, List.of()),
                        new Difference(
                                Part.COMPETENCY,
                                "C4.3",
                                Kind.REMOVED,
                                before.blocks().get(3).competencies().get(2).title(),
                                List.of()));
    }

    @Test
    void anotherCriterionOfASkillIsToldBehindTheSkill() {
        var after = withSkill(0, new Skill(WORDS, new Localized(WORDS.fr(), WORDS.ar(), "Seen twice")));
        assertThat(Comparison.between(detailed(), after))
                .containsExactly(new Difference(
                        Part.SUBCOMPETENCY,
                        "C1.2 / C1.2.1",
                        Kind.CHANGED,
                        WORDS,
                        List.of(new Change(
                                Aspect.SKILL_CRITERIA,
                                "en",
                                WORDS.en() + " – " + WORDS.en(),
                                WORDS.en() + " – Seen twice"))));
    }

    @Test
    void onlyWhatWasMovedIsSaidToHaveMoved() {
        var before = workedExample();
        var last = before.blocks().getLast();
        var after = before.withBlocks(List.of(
                last,
                before.blocks().get(0),
                before.blocks().get(1),
                before.blocks().get(2)));
        assertThat(Comparison.between(before, after))
                .singleElement()
                .isEqualTo(new Difference(
                        Part.BLOCK,
                        "FICT-BC04",
                        Kind.CHANGED,
                        last.title(),
                        List.of(new Change(Aspect.PLACE, "", "4", "1"))));
    }

    @Test
    void aWordIsComparedInItsLanguage() {
        var before = workedExample();
        var title = new Localized(before.title().fr(), before.title().ar(), "Other");
        var after = new CertificationDraft(
                before.code(), before.institution(), title, 7, 60, before.consolidation(), before.blocks());
        assertThat(Comparison.between(before, after).getFirst().changes())
                .containsExactly(
                        new Change(Aspect.TITLE, "en", before.title().en(), "Other"),
                        new Change(Aspect.LEVEL, "", "6", "7"));
    }

    @Test
    void aDraftWithoutPartsAndLinksIsTheSameContentAsBeforeThereWereAny() {
        var draft = inOldForm();
        assertThat(Versions.fingerprint(draft))
                .isNotEqualTo(Versions.fingerprint(detailed()))
                .isEqualTo(oldFingerprint(draft.toString()));
        assertThat(draft.toString()).contains(", parts=null, esco=null");
    }

    @Test
    void aSkillWithoutCriterionIsTheSameContentAsBeforeSkillsHadAny() {
        var draft = withPart(PLAIN);
        assertThat(Versions.fingerprint(draft))
                .isNotEqualTo(Versions.fingerprint(withPart(OBSERVED)))
                .isEqualTo(oldFingerprint(draft.toString().replace(PLAIN.toString(), WORDS.toString())));
    }

    /** The worked example before there were parts. */
    private static CertificationDraft inOldForm() {
        return workedExample().change(1, block -> block.change(0, one -> one.withParts(List.of())));
    }

    private static CertificationDraft withPart(Skill skill) {
        var part = new SubCompetency("C1.2.1", WORDS, List.of(skill));
        return inOldForm().change(0, block -> block.change(1, one -> one.plus(part)));
    }

    private static String oldFingerprint(String draft) {
        return Sha256.of(draft.replace(", consolidation=REGIME", "").replace(", parts=null, esco=null", ""));
    }
}
