package org.tasdiq.ui.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.ClaimSheet;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceLink;
import org.tasdiq.portfolio.Portfolios;
import org.tasdiq.portfolio.inspection.RealFiles;
import org.tasdiq.ui.ViewTest;

/** The candidate opens the passages under a competency, cites one and drops another while writing. */
class SuggestedPassagesTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    Portfolios portfolios;

    @Test
    void areCitedWithoutLosingWhatIsWritten() {
        var file = bench.aFile();
        var report = aReport(file);
        openPassages(file);
        assertThat(says("portfolio.passages.found", 2)).isTrue();
        writing().setValue("not yet sent");
        press("portfolio.passages.accept", 2);
        assertThat(writing().getValue()).isEqualTo("not yet sent");
        test(writing()).setValue("and sent later");
        assertThat(claims(file)).singleElement().satisfies(claim -> {
            assertThat(claim.text()).isEqualTo("and sent later");
            assertThat(claim.evidence()).containsExactly(new EvidenceLink(report, 2, 2));
        });
    }

    @Test
    void doNotComeBackOnceDropped() {
        var file = bench.aFile();
        aReport(file);
        openPassages(file);
        press("portfolio.passages.drop", 2);
        press("portfolio.passages.drop", 3);
        openPassages(file);
        assertThat(says("portfolio.passages.found", 0)).isTrue();
    }

    @Test
    void leaveThePagesToTheCandidate() {
        var file = bench.aFile();
        var report = aReport(file);
        openPassages(file);
        press("portfolio.passages.accept", 2);
        assertThat(pages().getValue()).isEqualTo("2");
        test(pages()).setValue("2-4");
        assertThat(pages().isInvalid()).isTrue();
        assertThat(pages().getErrorMessage()).isEqualTo(text("portfolio.claim.pages.wrong", 3));
        test(pages()).setValue("1,");
        assertThat(pages().isInvalid()).isFalse();
        test(pages()).setValue("٣، 1");
        assertThat(pages().isInvalid()).isFalse();
        assertThat(claims(file))
                .singleElement()
                .satisfies(claim -> assertThat(claim.evidence())
                        .containsExactly(EvidenceLink.page(report, 1), EvidenceLink.page(report, 3)));
    }

    private TextField pages() {
        return find(TextField.class)
                .withLabel(text("portfolio.claim.pages", "Rapport"))
                .single();
    }

    private TextArea writing() {
        return find(TextArea.class)
                .withLabel(text("portfolio.claim.text"))
                .all()
                .getFirst();
    }

    private EvidenceId aReport(Bench.Story file) {
        var id =
                file.report("Rapport", "rapport.pdf", RealFiles.pdf("autre chose", "un critère observable", "critère"));
        file.inspected();
        return id;
    }

    private void openPassages(Bench.Story file) {
        signIn(file.candidate());
        navigate("portfolio/compile-portfolio/" + file.file(), CompilePortfolioView.class);
        test(find(Details.class).withId("passages-C1.1").single()).openDetails();
    }

    private void press(String key, int page) {
        var name = text(key + ".one", "Rapport", page);
        var button = find(Button.class).all().stream()
                .filter(b -> b.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private boolean says(String key, int number) {
        return find(Paragraph.class).all().stream()
                .anyMatch(said -> said.getText().endsWith(text(key, number)));
    }

    private List<ClaimSheet> claims(Bench.Story file) {
        return file.as(file.candidate(), () -> portfolios.sheet(file.file())).claims();
    }
}
