package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasdiq.catalogue.Learned;
import org.tasdiq.catalogue.PathContent;
import org.tasdiq.catalogue.PathContent.Part;
import org.tasdiq.catalogue.PathContent.Piece;
import org.tasdiq.catalogue.PathContent.Rule;
import org.tasdiq.catalogue.PathWords;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.LocalizedFields;
import org.tasdiq.ui.shared.Symbol;

/** One part of a path: its rule, its pieces, and the search for more of them. */
class PathPartForm extends Composite<Section> {
    private static final int LONGEST_NAME = 300;

    /** What is asked of the form it stands in. */
    interface Hand {
        void change(Function<PathContent, PathContent> how);

        void changeAndShow(Function<PathContent, PathContent> how);

        List<Piece> found(String words);
    }

    private final int number;
    private final transient Part part;
    private final transient List<Piece> all;
    private final transient Hand hand;
    private final UnorderedList found = new UnorderedList();

    PathPartForm(PathContent path, int number, PathAdviceLines advice, Hand hand) {
        this.number = number;
        this.part = path.parts().get(number);
        this.all = path.parts().stream().flatMap(one -> one.pieces().stream()).toList();
        this.hand = hand;
        found.addClassName("lines");
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(named()), advice, name(), rule(), pieces(), search(), found, removing());
    }

    private String named() {
        return getTranslation("catalogue.path.part", number + 1);
    }

    private Component name() {
        var fields = new LocalizedFields[1];
        fields[0] = new LocalizedFields(
                getTranslation("catalogue.path.part.name"),
                part.name(),
                LONGEST_NAME,
                () -> change(to -> new Part(fields[0].value(), to.rule(), to.least(), to.pieces())));
        var details = new Details(getTranslation("catalogue.path.part.named"), fields[0]);
        details.setOpened(
                Stream.of(part.name().fr(), part.name().ar(), part.name().en()).anyMatch(words -> !words.isBlank()));
        details.setWidthFull();
        return details;
    }

    private Component rule() {
        var rule = new Select<Rule>();
        rule.setLabel(getTranslation("catalogue.path.rule"));
        rule.setItems(Rule.values());
        rule.setItemLabelGenerator(one -> one == null ? "" : getTranslation("catalogue.path.rule." + one));
        rule.setValue(part.rule());
        var least = new BigDecimalField(getTranslation("catalogue.path.least"));
        least.setVisible(part.rule() != Rule.ALL);
        if (part.least() != null) least.setValue(part.least());
        rule.addValueChangeListener(changed -> {
            least.setVisible(changed.getValue() != Rule.ALL);
            change(to -> new Part(to.name(), changed.getValue(), least.getValue(), to.pieces()));
        });
        least.addValueChangeListener(
                changed -> change(to -> new Part(to.name(), to.rule(), changed.getValue(), to.pieces())));
        return row(rule, least);
    }

    private void change(Function<Part, Part> how) {
        hand.change(path -> PathWriting.withPart(path, number, how::apply));
    }

    private Component pieces() {
        var list = new Div();
        list.addClassName("stack");
        if (part.pieces().isEmpty()) list.add(new Paragraph(getTranslation("catalogue.path.pieces.none")));
        for (int i = 0; i < part.pieces().size(); i++)
            list.add(piece(i, part.pieces().get(i)));
        return list;
    }

    private Component piece(int place, Piece piece) {
        var title = PathWords.title(getLocale(), piece);
        var heading = new H3(title);
        heading.getElement().setAttribute("dir", "auto");
        var months = new IntegerField(getTranslation("catalogue.path.months"));
        months.setMin(1);
        months.setHelperText(getTranslation("catalogue.path.months.hint"));
        if (piece.months() != null) months.setValue(piece.months());
        months.addValueChangeListener(changed -> changePiece(
                place,
                one -> new Piece(
                        one.kind(),
                        one.code(),
                        one.block(),
                        one.title(),
                        one.hours(),
                        one.credits(),
                        changed.getValue(),
                        one.after())));
        var remove = new Button(
                getTranslation("catalogue.path.piece.remove"),
                pressed -> hand.changeAndShow(path -> PathWriting.withoutPiece(path, number, place)));
        remove.setAriaLabel(getTranslation("catalogue.path.piece.remove.of", title));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var fields = piece.kind() == Learned.OFFER ? row(months) : row(hours(place, piece), months);
        var card = new Div(heading, facts(piece), fields);
        after(place, piece).ifPresent(card::add);
        card.add(remove);
        card.addClassNames("card", "stack");
        return card;
    }

    /** Of a block or a certification only its credits are known. */
    private IntegerField hours(int place, Piece piece) {
        var hours = new IntegerField(getTranslation("catalogue.path.hours"));
        hours.setMin(1);
        hours.setHelperText(getTranslation("catalogue.path.hours.hint"));
        if (piece.hours() != null) hours.setValue(piece.hours());
        hours.addValueChangeListener(changed -> changePiece(
                place,
                one -> new Piece(
                        one.kind(),
                        one.code(),
                        one.block(),
                        one.title(),
                        changed.getValue(),
                        one.credits(),
                        one.months(),
                        one.after())));
        return hours;
    }

    private Component facts(Piece piece) {
        var facts = new Div(new Span(getTranslation("catalogue.learned." + piece.kind())));
        var code = new Span(piece.key());
        code.addClassName("ltr");
        facts.add(code);
        if (piece.hours() != null) facts.add(new Span(getTranslation("catalogue.hours", piece.hours())));
        if (piece.credits() != null) facts.add(new Span(getTranslation("catalogue.credits", piece.credits())));
        facts.addClassNames("row", "quiet");
        return facts;
    }

    private Optional<Component> after(int place, Piece piece) {
        var others = all.stream().filter(one -> !one.key().equals(piece.key())).toList();
        if (others.isEmpty()) return Optional.empty();
        var after = new CheckboxGroup<Piece>();
        after.setItems(others);
        after.setAriaLabel(getTranslation("catalogue.path.after.of", PathWords.title(getLocale(), piece)));
        after.setItemLabelGenerator(one -> PathWords.title(getLocale(), one));
        after.setValue(others.stream()
                .filter(one -> piece.after().contains(one.key()))
                .collect(Collectors.toCollection(HashSet::new)));
        after.addValueChangeListener(changed -> changePiece(
                place,
                one -> PathWriting.after(
                        one,
                        others.stream()
                                .filter(changed.getValue()::contains)
                                .map(Piece::key)
                                .toList())));
        var details = new Details(getTranslation("catalogue.path.after"), after);
        details.setOpened(!piece.after().isEmpty());
        details.setWidthFull();
        return Optional.of(details);
    }

    private void changePiece(int place, Function<Piece, Piece> how) {
        hand.change(path -> PathWriting.withPiece(path, number, place, how::apply));
    }

    private Component search() {
        var search = new TextField(getTranslation("catalogue.path.search"));
        search.setPrefixComponent(Symbol.SEARCH.icon());
        search.setHelperText(getTranslation("catalogue.path.search.hint"));
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(changed -> look(changed.getValue()));
        return search;
    }

    private void look(String words) {
        found.removeAll();
        if (words.isBlank()) return;
        var pieces = hand.found(words);
        Live.say(getTranslation("catalogue.path.found", pieces.size()));
        if (pieces.isEmpty()) found.add(new ListItem(getTranslation("catalogue.path.found.none")));
        for (var piece : pieces) {
            var title = PathWords.title(getLocale(), piece);
            var name = new Span(title);
            name.addClassName("strong");
            name.getElement().setAttribute("dir", "auto");
            var add = new Button(
                    getTranslation("catalogue.path.piece.add"),
                    pressed -> hand.changeAndShow(path -> PathWriting.plusPiece(path, number, piece)));
            add.setAriaLabel(getTranslation("catalogue.path.piece.add.of", title));
            add.addThemeVariants(ButtonVariant.TERTIARY);
            found.add(new ListItem(name, facts(piece), add));
        }
    }

    private Component removing() {
        Runnable away = () -> hand.changeAndShow(path -> PathWriting.withoutPart(path, number));
        var remove = new Button(getTranslation("catalogue.path.part.remove"), pressed -> {
            if (part.pieces().isEmpty()) away.run();
            else
                ConfirmAction.askBeforeLoss(
                        getTranslation("catalogue.path.part.remove.ask", named()),
                        getTranslation("catalogue.path.part.remove.text"),
                        getTranslation("catalogue.path.part.remove"),
                        away);
        });
        remove.setAriaLabel(getTranslation("catalogue.path.part.remove.of", named()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return new Div(remove);
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassNames("fields", "pair");
        return row;
    }
}
