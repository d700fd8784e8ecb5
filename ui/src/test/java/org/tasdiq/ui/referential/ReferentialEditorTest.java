package org.tasdiq.ui.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Role;
import org.tasdiq.referential.CertificationDraft;
import org.tasdiq.referential.CertificationDrafts;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.DraftFinding;
import org.tasdiq.referential.DraftId;
import org.tasdiq.referential.DraftSheet;
import org.tasdiq.referential.EscoLink;
import org.tasdiq.referential.Referentials;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.shared.EmptyState;

/** The programme head drafts the next version of a certification, the authority publishes it. */
class ReferentialEditorTest extends ViewTest {
    private static final String FIRST = "C1.1 · Gather and frame a need for data";
    private static final String SKILL = "Name the population and the statistical unit";

    @Autowired
    Referentials referentials;

    @Autowired
    CertificationDrafts drafts;

    @Autowired
    Deadlines deadlines;

    @Test
    void findsACertificationInTheList() {
        var house = university();
        var certification = certified(house);
        signIn(person(house, Role.INTAKE_OFFICER));
        navigate("certifications", CertificationsView.class);
        assertThat(find(Anchor.class).withText("FICT-LP-ADAD").single().getHref())
                .isEqualTo(CertificationView.path(certification));
        assertThat(offers("referential.begin")).isFalse();
        find(TextField.class).withLabel(text("referential.search")).single().setValue("بيانات");
        assertThat(find(Anchor.class).withText("FICT-LP-ADAD").exists()).isTrue();
        find(TextField.class).withLabel(text("referential.search")).single().setValue("menuiserie");
        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    @Test
    void readsAVersionWithItsLevelsElsewhere() {
        var house = university();
        var certification = certified(house);
        signIn(person(house, Role.QUALITY_AUDITOR));
        navigate(CertificationView.path(certification), CertificationView.class);
        assertThat(shown())
                .contains("C4.3", text("referential.critical"), text("referential.framework.CNC"), "7–8")
                .contains(text("referential.framework.OFFICIAL"), text("referential.framework.PROPOSED"))
                .contains(text("referential.files", 0, 0))
                .contains(SKILL, "Both hypotheses are written before the analysis");
        assertThat(offers("referential.next")).isFalse();
    }

    @Test
    void isReadAndNotDraftedByWhoJudgesOffersOrWeighsCredentials() {
        var house = university();
        var certification = certified(house);
        for (var role : List.of(Role.QUALITY_OFFICER, Role.CREDENTIAL_EVALUATOR)) {
            signIn(person(house, role));
            navigate("certifications", CertificationsView.class);
            assertThat(find(Anchor.class).withText("FICT-LP-ADAD").exists()).isTrue();
            assertThat(offers("referential.begin")).isFalse();
            navigate(CertificationView.path(certification), CertificationView.class);
            assertThat(shown()).contains("C4.3", text("referential.files", 0, 0));
            assertThat(offers("referential.next")).isFalse();
        }
    }

    @Test
    void changesOnePartAtATimeAndNothingTypedIsLost() {
        var house = university();
        var draft = open(house, Role.PROGRAMME_HEAD);
        click(FIRST);
        var title = title();
        title.setValue("Understand a need for data");
        UI.getCurrent().navigate("certifications");
        find(ConfirmDialog.class).single().close();
        find(TextField.class).withLabel(text("referential.code")).single().setValue("C1.2");
        press("referential.save");
        var code = find(TextField.class).withLabel(text("referential.code")).single();
        assertThat(code.getErrorMessage()).isEqualTo(text("refusal.referential.codeTwice", "C1.2"));
        assertThat(title().getValue()).isEqualTo("Understand a need for data");
        code.setValue("C1.1");
        press("referential.save");
        assertThat(sheet(house, draft)
                        .content()
                        .blocks()
                        .getFirst()
                        .competencies()
                        .getFirst()
                        .title()
                        .en())
                .isEqualTo("Understand a need for data");
        assertThat(shown()).contains(text("referential.findings.none"));
    }

    @Test
    void isToldBesideTheFieldsWhatIsMissing() {
        var house = university();
        var draft = open(house, Role.PROGRAMME_HEAD);
        press("referential.add.block");
        title().setValue("Fifth block");
        press("referential.save");
        assertThat(sheet(house, draft).findings()).hasSize(2);
        assertThat(shown()).contains(text("refusal.referential.competenciesMissing"));
        var name = "BC05 · Fifth block";
        test(find(Button.class).withText(name).all().getFirst()).click();
        assertThat(find(TextArea.class).all()).filteredOn(TextArea::isInvalid).hasSize(2);
        press("shell.cancel");
        assertThat(offers("referential.publish")).isFalse();
    }

    @Test
    void saysWhatIsObservedOfASkillInEveryLanguageOrNotAtAll() {
        var house = university();
        var draft = open(house, Role.PROGRAMME_HEAD);
        click(SKILL);
        field("criterion", "en").setValue("Both are named");
        press("referential.save");
        assertThat(sheet(house, draft).findings())
                .extracting(DraftFinding::place, DraftFinding::field)
                .containsExactly(tuple(List.of(1, 0, 0, 1), "criterion"));
        test(find(Button.class).withText(SKILL).all().getFirst()).click();
        assertThat(find(TextArea.class).all()).filteredOn(TextArea::isInvalid).hasSize(2);
        field("criterion", "fr").setValue("Les deux sont nommées");
        field("criterion", "ar").setValue("كلاهما مسمى");
        press("referential.save");
        assertThat(shown())
                .contains(text("referential.findings.none"), text("referential.aspect.SKILL_CRITERIA"))
                .contains(SKILL + " – Both are named");
        assertThat(sheet(house, draft)
                        .content()
                        .blocks()
                        .get(1)
                        .competencies()
                        .getFirst()
                        .subCompetencies()
                        .getFirst()
                        .skills()
                        .get(1)
                        .criterion())
                .isEqualTo(new Localized("Les deux sont nommées", "كلاهما مسمى", "Both are named"));
    }

    @Test
    void linksACompetencyToSkillsOfEsco() {
        var house = university();
        var draft = open(house, Role.PROGRAMME_HEAD);
        click(FIRST);
        find(TextField.class)
                .withLabel(text("referential.esco.search"))
                .single()
                .setValue("tableur");
        labelled("referential.esco.add.of", "use spreadsheets software").click();
        press("referential.save");
        assertThat(sheet(house, draft)
                        .content()
                        .blocks()
                        .getFirst()
                        .competencies()
                        .getFirst()
                        .escoLinks())
                .extracting(EscoLink::uri)
                .containsExactly("http://data.europa.eu/esco/skill/1973c966-f236-40c9-b2d4-5d71a89019be");
        signIn(person(house, Role.ADMINISTRATOR));
        var view = navigate("certifications-esco", EscoView.class);
        view.take("conceptUri,skillType,reuseLevel,preferredLabel\nhttp://example.org/x,knowledge,,x\n", Texts.FRENCH);
        assertThat(find(Notification.class).all())
                .anyMatch(notice ->
                        notice.getElement().getTextRecursively().contains(text("refusal.referential.esco.line", 2)));
    }

    @Test
    void movesAndRemovesAfterAQuestion() {
        var house = university();
        var draft = open(house, Role.ADMINISTRATOR);
        labelled("referential.down.of", FIRST).click();
        labelled("referential.remove.of", FIRST).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(sheet(house, draft).content().blocks().getFirst().competencies())
                .extracting(CertificationDraft.CompetencyDraft::code)
                .containsExactly("C1.2", "C1.3");
    }

    @Test
    void publishesWithADayAndAReasonWhichOnlyTheAuthorityMay() {
        var house = university();
        var draft = open(house, Role.PROGRAMME_HEAD);
        assertThat(offers("referential.publish")).isFalse();
        labelled("referential.down.of", FIRST).click();
        signIn(person(house, Role.CERTIFYING_AUTHORITY));
        navigate(DraftView.path(house, draft), DraftView.class);
        press("referential.publish");
        var day = find(DatePicker.class).single();
        assertThat(day.getErrorMessage()).isEqualTo(text("refusal.required"));
        day.setValue(deadlines.today("FR_UNIVERSITY").minusDays(1));
        find(TextField.class)
                .withLabel(text("referential.publish.note"))
                .single()
                .setValue("Ordre revu");
        pressAndConfirm("referential.publish");
        assertThat(day.getErrorMessage()).isEqualTo(text("refusal.referential.validFromPast"));
        day.setValue(deadlines.today("FR_UNIVERSITY"));
        pressAndConfirm("referential.publish");
        assertThat(find(H1.class).single().getText()).startsWith("Professional bachelor");
        assertThat(shown()).contains("Ordre revu", text("referential.versionIs", 2));
        var versions = referentials.versions(house, "FICT-LP-ADAD");
        navigate(
                ComparisonView.path(versions.getLast().id(), versions.getFirst().id()), ComparisonView.class);
        assertThat(shown()).contains(text("referential.difference.summary", 0, 0, 1), "FICT-BC01 · 2");
    }

    @Test
    void pastesAListAndSeesItBeforeItJoins() {
        var house = university();
        var draft = open(house, Role.PROGRAMME_HEAD);
        navigate(PasteView.path(house, draft), PasteView.class);
        choose("referential.paste.language", text("shell.language.fr"));
        write("referential.paste.list", "FICT-BC05 Encadrer (5 ECTS)\nC5.1\tFormer un collègue\nNotes de réunion\n");
        press("referential.paste.check");
        assertThat(shown())
                .contains(text("referential.paste.summary", 2, 0, 0, 0, 1), text("refusal.referential.paste.noCode"));
        assertThat(sheet(house, draft).content().blocks()).hasSize(4);
        test(find(Button.class).withText(text("referential.paste.take", 2)).single())
                .click();
        assertThat(sheet(house, draft).content().blocks()).hasSize(5);
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Notes de réunion");
    }

    @Test
    void bringsAFileInAndCorrectsItWhereItStands() {
        var house = university();
        signIn(person(house, Role.PROGRAMME_HEAD));
        navigate(ImportCertificationView.path(house), ImportCertificationView.class);
        var table = "kind,code,title_fr,title_ar,title_en,ects,level\ncertification,FICT-N,n,n,n,%s,6\n";
        write("referential.import.content", table.formatted("vingt"));
        press("referential.import.check");
        assertThat(shown()).contains(text("refusal.referential.csv.number", "vingt"));
        write("referential.import.content", table.formatted("20"));
        press("referential.import.check");
        press("referential.import.take");
        assertThat(drafts.all(house))
                .singleElement()
                .satisfies(draft -> assertThat(draft.content().ects()).isEqualTo(20));
        assertThat(find(H1.class).single().getText()).isEqualTo(text("referential.draft.of", "FICT-N"));
    }

    /** A draft of the worked example, on the screen of a new person with that role. */
    private DraftId open(InstitutionId house, Role role) {
        var certification = certified(house);
        signIn(person(house, role));
        navigate(CertificationView.path(certification), CertificationView.class);
        press("referential.next");
        return drafts.all(house).getFirst().id();
    }

    private CertificationId certified(InstitutionId house) {
        return actors.asSystem(() -> referentials.importCertification(house, workedExample()));
    }

    private static CertificationDraft workedExample() {
        try (var json = new ClassPathResource("demo/certifications/FICT-LP-ADAD.json").getInputStream()) {
            return CertificationDraft.read(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private DraftSheet sheet(InstitutionId house, DraftId draft) {
        return drafts.sheet(house, draft);
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private Button labelled(String key, String name) {
        return find(Button.class).all().stream()
                .filter(button ->
                        button.getAriaLabel().filter(text(key, name)::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private TextArea title() {
        return field("title", "en");
    }

    private TextArea field(String name, String language) {
        return find(TextArea.class)
                .withLabel(
                        text("referential.aspect.in", text("referential." + name), text("shell.language." + language)))
                .single();
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
