package org.tasdiq.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.catalogue.HourBand;
import org.tasdiq.catalogue.PathContent;
import org.tasdiq.catalogue.PathContent.Goal;
import org.tasdiq.catalogue.PathContent.Part;
import org.tasdiq.catalogue.PathContent.Piece;
import org.tasdiq.catalogue.PathContent.Rule;
import org.tasdiq.catalogue.PathId;
import org.tasdiq.catalogue.PathStatus;
import org.tasdiq.catalogue.Paths;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.referential.Referentials;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.candidacy.ApplyView;
import org.tasdiq.ui.credential.PathwayView;
import org.tasdiq.ui.shared.EmptyState;

/** Those who teach lay a path, those who answer for its certificate publish it, and a learner sees what is missing. */
class PathsOnScreensTest extends ViewTest {
    @Autowired
    Faculty faculty;

    @Autowired
    Bench bench;

    @Autowired
    Registrar registrar;

    @Autowired
    Paths paths;

    @Autowired
    Referentials referentials;

    @Autowired
    Candidacies candidacies;

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theHeadLaysAPathPieceByPieceAndTheAuthorityPublishesIt() {
        var story = bench.aFile();
        signIn(story.head());
        navigate("paths", PathsView.class);
        assertThat(find(EmptyState.class).exists()).isTrue();
        press("catalogue.path.begin");
        assertThat(name().getErrorMessage()).isEqualTo(text("refusal.required"));
        name().setValue("Données (fictif)");
        press("catalogue.path.begin");
        assertThat(find(PathView.class).exists()).isTrue();
        assertThat(shown())
                .contains(text("catalogue.path.advice.goal"), text("catalogue.path.advice.pieces"))
                .contains(text("catalogue.path.needed"));
        assertThat(offers("catalogue.path.publish")).isFalse();

        var certification = actors.asSystem(
                () -> referentials.sheet(candidacies.sheet(story.file()).certification()));
        find(ComboBox.class)
                .withLabel(text("catalogue.path.goal.certification"))
                .single()
                .setValue(certification);
        assertThat(shown()).contains(text("catalogue.path.advice.goalBlock"));
        find(CheckboxGroup.class)
                .withLabel(text("catalogue.path.goal.blocks"))
                .single()
                .setValue(Set.of(certification.blocks().getFirst()));
        press("catalogue.path.part.add");
        find(TextField.class).withLabel(text("catalogue.path.search")).single().setValue("nothing of that kind");
        assertThat(shown()).contains(text("catalogue.path.found.none"));
        find(TextField.class).withLabel(text("catalogue.path.search")).single().setValue("BC02");
        press("catalogue.path.piece.add");
        assertThat(shown()).contains("FICT-LP-ADAD/BC02", text("catalogue.path.advice.pieceHours", "BC02"));
        choose("catalogue.path.rule", text("catalogue.path.rule.PIECES"));
        assertThat(shown()).contains(text("catalogue.path.advice.least"));
        find(BigDecimalField.class).single().setValue(BigDecimal.ONE);
        assertThat(shown()).doesNotContain(text("catalogue.path.advice.least"));

        var path = only(story);
        var kept = story.as(story.head(), () -> paths.sheet(path));
        assertThat(kept.ready()).isTrue();
        assertThat(kept.content().goal().blocks()).containsExactly("BC01");
        assertThat(kept.content().parts().getFirst().pieces())
                .extracting(Piece::key)
                .containsExactly("FICT-LP-ADAD/BC02");

        signIn(story.authority());
        navigate(PathView.path(path), PathView.class);
        assertThat(offers("catalogue.path.part.add")).isFalse();
        pressAndConfirm("catalogue.path.publish");
        assertThat(story.as(story.head(), () -> paths.sheet(path)).status()).isEqualTo(PathStatus.PUBLISHED);
        assertThat(shown()).contains(text("catalogue.path.status.PUBLISHED"), text("catalogue.path.asks.PIECES", 1, 1));
    }

    private TextField name() {
        return find(TextField.class)
                .withLabel(text("catalogue.path.begin.name"))
                .single();
    }

    private PathId only(Bench.Story story) {
        return story.as(story.head(), () -> paths.page(story.institution(), "", 0))
                .lines()
                .getFirst()
                .id();
    }

    @Test
    void anOfferOfTheCatalogueIsFoundAndItsPiecesAreTakenAwayAgain() {
        var story = bench.aFile();
        var reference =
                faculty.anOffer(PathsOnScreensTest::rare).published().sheet().reference();
        var path = story.as(
                story.head(),
                () -> paths.begin(story.institution(), PathContent.named(Faculty.all("Parcours (fictif)"))));
        signIn(story.head());
        navigate(PathView.path(path), PathView.class);
        press("catalogue.path.part.add");
        find(TextField.class).withLabel(text("catalogue.path.search")).single().setValue("Zymurgie");
        press("catalogue.path.piece.add");
        var piece = story.as(story.head(), () -> paths.sheet(path))
                .content()
                .parts()
                .getFirst()
                .pieces();
        assertThat(piece).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo(reference);
            assertThat(one.hours()).isEqualTo(25);
        });
        press("catalogue.path.piece.remove");
        assertThat(shown()).contains(text("catalogue.path.pieces.none"));
        press("catalogue.path.part.remove");
        assertThat(story.as(story.head(), () -> paths.sheet(path)).content().parts())
                .isEmpty();
    }

    private static Descriptor rare(Descriptor content) {
        var about = content.about();
        return new Descriptor(
                content.profiles(),
                new Descriptor.About(
                        Faculty.all("Zymurgie (fictif)"), about.description(), about.area(), about.furtherInfo()),
                content.outcomes(),
                content.workload(),
                content.learning(),
                content.assessment(),
                content.level(),
                content.value());
    }

    @Test
    void theLearnerSeesWhatIsMissingAndBeginsTheFileInOneClick() {
        var story = registrar.closed(registrar.notified());
        publish(story);
        signIn(story.candidate());
        navigate("pathway", PathwayView.class);
        assertThat(shown())
                .contains("Du bloc au diplôme", text("catalogue.path.state.COUNTS"), text("catalogue.path.state.OPEN"))
                .contains(text("catalogue.path.done.ALL", 3, 4), text("catalogue.path.missing.ALL", 1, "BC02"))
                .contains(text("credential.pathway.asking.MISSING"));
        press("credential.pathway.askMissing");
        assertThat(find(ApplyView.class).exists()).isTrue();
        assertThat(find(TextArea.class).all())
                .extracting(TextArea::getValue)
                .anyMatch(goal -> goal.contains("Du bloc au diplôme"));
        navigate("pathway", PathwayView.class);
        assertThat(offers("credential.pathway.askMissing")).isFalse();
        assertThat(find(Anchor.class).withText(text("credential.pathway.file")).exists())
                .isTrue();
    }

    @Test
    void whatIsMissingLeadsToThePageOfTheOffer() {
        var reference = faculty.anOffer().published().sheet().reference();
        var story = registrar.closed(registrar.notified());
        publish(story, Piece.offer(reference));
        signIn(story.candidate());
        navigate("pathway", PathwayView.class);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("catalogue/" + reference);
    }

    @Test
    void whoHoldsNothingIsToldWhyAndWhereToStart() {
        publish(bench.aFile());
        signIn(person(university()));
        navigate("pathway", PathwayView.class);
        assertThat(find(EmptyState.class).exists()).isTrue();
        assertThat(shown()).contains(text("credential.pathway.held.none"), text("credential.pathway.start"));
        assertThat(find(Anchor.class).withText(text("credential.pathway.all")).exists())
                .isTrue();
    }

    @Test
    void aPublishedPathIsWithdrawnWithAReasonAndTheNextVersionIsBegun() {
        var story = bench.aFile();
        var path = publish(story);
        signIn(story.head());
        navigate(PathView.path(path), PathView.class);
        press("catalogue.path.revise");
        assertThat(shown()).contains(text("catalogue.path.holds", 1));
        pressAndConfirm("catalogue.path.discard");
        assertThat(shown()).contains(text("catalogue.path.status.PUBLISHED"));
        press("catalogue.path.withdraw");
        var reason = find(TextArea.class)
                .withLabel(text("catalogue.withdraw.reason"))
                .single();
        assertThat(reason.getErrorMessage()).isEqualTo(text("refusal.required"));
        reason.setValue("Le module a pris fin");
        pressAndConfirm("catalogue.path.withdraw");
        assertThat(shown()).contains(text("catalogue.withdrawn.for", "Le module a pris fin"));
        assertThat(find(Button.class).withText(text("catalogue.path.withdraw")).exists())
                .isFalse();
    }

    @Test
    void whoOnlyReadsChangesNothing() {
        var story = bench.aFile();
        var path = publish(story);
        signIn(person(story.institution(), Role.QUALITY_AUDITOR));
        navigate("paths", PathsView.class);
        assertThat(offers("catalogue.path.begin")).isFalse();
        assertThat(find(Anchor.class).withText("Du bloc au diplôme").exists()).isTrue();
        navigate(PathView.path(path), PathView.class);
        assertThat(offers("catalogue.path.revise")).isFalse();
        assertThat(offers("catalogue.path.withdraw")).isFalse();
    }

    /** @param besides the blocks of the certification */
    private PathId publish(Bench.Story story, Piece... besides) {
        var certification = actors.asSystem(
                () -> referentials.sheet(candidacies.sheet(story.file()).certification()));
        var pieces = Stream.concat(
                        certification.blocks().stream().map(block -> Piece.block(certification.code(), block.code())),
                        Stream.of(besides))
                .toList();
        var content = new PathContent(
                Faculty.all("Du bloc au diplôme"),
                Descriptor.NOTHING,
                new Goal(HourBand.NATIONAL_DIPLOMA, certification.code(), List.of()),
                List.of(new Part(Descriptor.NOTHING, Rule.ALL, null, pieces)));
        var path = story.as(story.head(), () -> paths.begin(story.institution(), content));
        int revision = story.as(story.head(), () -> paths.sheet(path)).revision();
        story.as(story.authority(), () -> paths.publish(path, revision));
        return path;
    }
}
