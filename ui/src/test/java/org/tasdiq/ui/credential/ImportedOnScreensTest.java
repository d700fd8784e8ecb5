package org.tasdiq.ui.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.credential.Imports;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.EvidenceDescription;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.recognition.Recognisers;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.portfolio.CompilePortfolioView;

/** What is read in a credential from elsewhere stands below its line. */
class ImportedOnScreensTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    Evidences evidences;

    @Autowired
    Imports imports;

    @Test
    void aDurationInMonthsIsNoticedWhereTheCandidateHandsItIn() {
        var file = bench.aFile();
        var description = new EvidenceDescription(EvidenceKind.MICRO_CREDENTIAL, "Annex I", null, null);
        var evidence = file.as(
                file.candidate(),
                () -> evidences.add(
                        file.file(), description, "annex1.json", new ByteArrayInputStream(Recognisers.annex1())));
        await().atMost(Duration.ofSeconds(90))
                .until(() -> file.as(file.candidate(), () -> imports.of(file.file(), evidence)).stream()
                        .anyMatch(found -> found.checkedAt() != null));
        signIn(file.candidate());
        navigate("portfolio/compile-portfolio/" + file.file(), CompilePortfolioView.class);
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Digital micro-credential creation")
                .contains(text("credential.told.oddDuration.noticed", "P60M"));
    }

    @Test
    void ofABadgeDrawnAsSvgTheCandidateReadsThatTheCredentialInItIsKept() {
        var file = bench.aFile();
        signIn(file.candidate());
        navigate("portfolio/compile-portfolio/" + file.file(), CompilePortfolioView.class);
        choose("portfolio.panel.kind", text("portfolio.kind.MICRO_CREDENTIAL"));
        hand("badge.svg", Recognisers.drawn());
        assertSaid(text("portfolio.panel.unwrapped", "badge.svg"));
        hand("jeton.txt", Recognisers.drawn());
        assertSaid(text("portfolio.panel.unwrapped", "jeton.txt"));
        hand("dessin.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8));
        assertSaid("dessin.svg: " + text("refusal.credential.nothingInPicture"));
        assertThat(find(Select.class)
                        .withLabel(text("portfolio.panel.kind"))
                        .single()
                        .getValue())
                .isEqualTo(EvidenceKind.MICRO_CREDENTIAL);
        assertThat(file.as(file.candidate(), () -> evidences.list(file.file())))
                .filteredOn(item -> item.kind() == EvidenceKind.MICRO_CREDENTIAL)
                .extracting(EvidenceSheet::fileName)
                .containsExactlyInAnyOrder("badge.json", "jeton.json");
    }

    private void hand(String name, byte[] content) {
        test(find(Upload.class).single()).upload(name, "image/svg+xml", content);
    }

    private void assertSaid(String words) {
        assertThat(find(Notification.class).all())
                .anyMatch(notice -> notice.getElement().getTextRecursively().contains(words));
    }
}
