package org.tasdiq.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;

@DatabaseTest
class ReferentialsTest {
    private final Referentials referentials;
    private final Actors actors;
    private final InstitutionId institution;

    ReferentialsTest(Referentials referentials, Institutions institutions, Actors actors) {
        this.referentials = referentials;
        this.actors = actors;
        var code = "U" + UUID.randomUUID().toString().substring(0, 8);
        this.institution = actors.asSystem(
                () -> institutions.found(code, new Localized(code, code, code), "Lyon", "FR_UNIVERSITY"));
    }

    private static CertificationDraft draft(String code) {
        try (var json = new ClassPathResource("demo/certifications/" + code + ".json").getInputStream()) {
            return CertificationDraft.read(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private CertificationSheet imported(CertificationDraft draft) {
        return referentials.sheet(actors.asSystem(() -> referentials.importCertification(institution, draft)));
    }

    @Test
    void theWorkedExampleHasFourBlocksOfFifteenCreditsAndSixCriticalCompetencies() {
        var sheet = imported(draft("FICT-LP-ADAD"));
        assertThat(sheet.level()).isEqualTo(6);
        assertThat(sheet.ects()).isEqualTo(60);
        assertThat(sheet.blocks())
                .extracting(BlockSheet::code)
                .containsExactly("FICT-BC01", "FICT-BC02", "FICT-BC03", "FICT-BC04");
        assertThat(sheet.blocks()).extracting(BlockSheet::ects).containsOnly(15);
        assertThat(sheet.competencies()).hasSize(12);
        assertThat(sheet.competencies())
                .filteredOn(CompetencySheet::critical)
                .extracting(CompetencySheet::code)
                .containsExactly("C1.1", "C1.2", "C2.1", "C2.3", "C3.1", "C4.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FICT-LP-ADAD", "FICT-LA-MIEE"})
    void whatWasImportedIsWhatTheFileSays(String code) {
        var draft = draft(code);
        var sheet = imported(draft);
        assertThat(sheet.title()).isEqualTo(draft.title());
        assertThat(sheet.competencies().map(CompetencySheet::criterion))
                .containsExactlyElementsOf(draft.blocks().stream()
                        .flatMap(b -> b.competencies().stream())
                        .map(CertificationDraft.CompetencyDraft::criterion)
                        .toList());
        assertThat(referentials.blocksOf(sheet.id())).isEqualTo(sheet.blocks());
    }

    @Test
    void aCompetencySaysInItsOwnWordsWhatTheLevelsMeanOrLeavesThemTheirGeneralMeaning() {
        var own = imported(draft("FICT-LP-ADAD")).competencies().toList();
        assertThat(own).allSatisfy(competency -> assertThat(competency.rubric()).hasSize(4));
        assertThat(own.getFirst().meaning(0))
                .hasValueSatisfying(words -> assertThat(words.fr()).startsWith("Le besoin"));
        assertThat(imported(draft("FICT-LA-MIEE")).competencies())
                .allSatisfy(competency -> assertThat(competency.meaning(2)).isEmpty());
    }

    @Test
    void aRubricSaysAllLevelsInAllLanguagesOrIsRefused() {
        refused("referential.rubricIncomplete", words -> words.subList(0, 3));
        refused(
                "referential.languageMissing",
                words -> List.of(words.get(0), words.get(1), words.get(2), new Localized("Maîtrisé", " ", "Mastered")));
    }

    private void refused(String code, UnaryOperator<List<Localized>> change) {
        var draft = draft("FICT-LP-ADAD");
        var block = draft.blocks().getFirst();
        var first = block.competencies().getFirst();
        var changed = new CertificationDraft.CompetencyDraft(
                "C1.0", first.title(), first.criterion(), false, change.apply(Objects.requireNonNull(first.rubric())));
        var blocks = new ArrayList<>(draft.blocks());
        blocks.set(0, new CertificationDraft.BlockDraft(block.code(), block.title(), block.ects(), List.of(changed)));
        assertThatThrownBy(() -> imported(new CertificationDraft(
                        draft.code(), draft.institution(), draft.title(), 6, 60, draft.consolidation(), blocks)))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
    }

    @Test
    void theSameContentAgainIsTheSameVersion() {
        assertThat(imported(draft("FICT-LP-ADAD"))).isEqualTo(imported(draft("FICT-LP-ADAD")));
    }

    @Test
    void otherContentIsANewVersionAndTheOldOneStaysAsItWas() {
        var first = imported(draft("FICT-LA-MIEE"));
        var second = imported(retitled(draft("FICT-LA-MIEE")));
        assertThat(second.version()).isEqualTo(first.version() + 1);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(referentials.sheet(first.id())).isEqualTo(first);
        assertThat(referentials.all())
                .extracting(CertificationSheet::id)
                .contains(second.id())
                .doesNotContain(first.id());
    }

    @Test
    void aRuleOfItsOwnMakesTheNextVersionAndFilesKeepTheOneTheyBeganWith() {
        var first = imported(draft("FICT-LP-ADAD"));
        assertThat(first.consolidation()).isEqualTo(ConsolidationRule.REGIME);
        var second = imported(ruled(draft("FICT-LP-ADAD"), ConsolidationRule.CONSENSUS));
        assertThat(second.version()).isEqualTo(first.version() + 1);
        assertThat(second.consolidation()).isEqualTo(ConsolidationRule.CONSENSUS);
        assertThat(referentials.sheet(first.id()).consolidation()).isEqualTo(ConsolidationRule.REGIME);
    }

    @Test
    void aFileWithAnUnknownWordIsRefused() {
        var json = "{\"code\":\"X\",\"titel\":\"?\"}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CertificationDraft.read(new ByteArrayInputStream(json)))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("referential.unreadable"));
    }

    @Test
    void aCertificationWhoseBlocksDoNotMakeItsCreditsIsRefused() {
        var draft = draft("FICT-LP-ADAD");
        var missingOne = new CertificationDraft(
                draft.code(),
                draft.institution(),
                draft.title(),
                6,
                60,
                draft.consolidation(),
                draft.blocks().subList(0, 3));
        assertThatThrownBy(() -> imported(missingOne))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.arguments()).isEqualTo(List.of(60, 45)));
    }

    @Test
    void onlyAnAdministratorImports() {
        assertThatThrownBy(() -> referentials.importCertification(institution, draft("FICT-LP-ADAD")))
                .isInstanceOf(Refusal.class);
    }

    private static CertificationDraft ruled(CertificationDraft draft, ConsolidationRule rule) {
        return new CertificationDraft(
                draft.code(), draft.institution(), draft.title(), draft.level(), draft.ects(), rule, draft.blocks());
    }

    private static CertificationDraft retitled(CertificationDraft draft) {
        var title = new Localized("Titre revu", "عنوان منقح", "Revised title");
        return new CertificationDraft(
                draft.code(),
                draft.institution(),
                title,
                draft.level(),
                draft.ects(),
                draft.consolidation(),
                draft.blocks());
    }
}
