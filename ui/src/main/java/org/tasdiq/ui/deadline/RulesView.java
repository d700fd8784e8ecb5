package org.tasdiq.ui.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tasdiq.Table;
import org.tasdiq.deadline.ParameterSheet;
import org.tasdiq.deadline.Parameters;
import org.tasdiq.deadline.RuleSheet;
import org.tasdiq.deadline.Rules;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.FilterFields;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.TableLink;

/** The law of a regime as it holds today: deadline rules and parameters, each with the way to its versions. */
@Route("rules")
@Needs("deadline.readRules")
@Menu(title = "deadline.rules", icon = "hourglass", order = 9)
public class RulesView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient Rules rules;
    private final transient Parameters parameters;
    private final transient LawDoors doors;
    private final Select<String> regime = new Select<>();
    private final TextField words = FilterFields.search(getTranslation("deadline.rules.search"));
    private final Div body = new Div();

    RulesView(Rules rules, Parameters parameters, LawDoors doors) {
        this.rules = rules;
        this.parameters = parameters;
        this.doors = doors;
        regime.setLabel(getTranslation("deadline.regime"));
        regime.setItemLabelGenerator(one -> one == null ? "" : getTranslation("deadline.regime." + one));
        regime.addValueChangeListener(changed -> fill());
        words.addValueChangeListener(changed -> fill());
        body.addClassName("stack");
        var tools = new Div(regime, words);
        tools.addClassNames("row", "filters");
        getContent()
                .add(
                        new H1(getTranslation("deadline.rules")),
                        new Paragraph(getTranslation("deadline.rules.text")),
                        tools,
                        body);
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = doors.regimes();
        regime.setItems(all);
        regime.setVisible(all.size() > 1);
        all.stream().findFirst().ifPresent(regime::setValue);
    }

    private void fill() {
        var here = regime.getValue();
        body.removeAll();
        if (here == null) return;
        if (!rules.isChangedByMe(here)) body.add(new Paragraph(getTranslation("refusal.deadline.notYourRegime")));
        var law = rules.of(here).stream()
                .filter(rule -> matches(name(rule), time(rule), basis(rule)))
                .toList();
        var settings = parameters.of(here).stream()
                .filter(one -> matches(
                        SettingWords.name(one),
                        SettingWords.value(one),
                        one.legalBasis().in(getLocale())))
                .toList();
        if (law.isEmpty() && settings.isEmpty()) {
            body.add(new EmptyState(
                    Symbol.SEARCH,
                    getTranslation("deadline.rules.none"),
                    getTranslation("deadline.rules.none.text"),
                    new Button(getTranslation("deadline.rules.all"), pressed -> words.clear())));
            return;
        }
        if (!law.isEmpty()) body.add(section("deadline.rules.times", table(law), export(law)));
        if (!settings.isEmpty()) body.add(section("deadline.parameters", settings(settings), exportSettings(settings)));
    }

    private boolean matches(String... texts) {
        var wanted = words.getValue().strip().toLowerCase(getLocale());
        return Stream.of(texts).anyMatch(text -> text.toLowerCase(getLocale()).contains(wanted));
    }

    private Component table(List<RuleSheet> law) {
        return new SortedTable<RuleSheet>(getTranslation("deadline.rules.times"))
                .column(
                        getTranslation("deadline.rules.rule"),
                        Comparator.comparing(this::name),
                        rule -> new Anchor("rule/" + rule.regime() + "/" + rule.rule(), name(rule)))
                .text(getTranslation("deadline.rules.actor"), rule -> getTranslation("identity.role." + rule.actor()))
                .text(getTranslation("deadline.rules.time"), this::time)
                .text(getTranslation("deadline.rules.otherwise"), this::otherwise)
                .text(getTranslation("deadline.rules.basis"), this::basis)
                .day(getTranslation("deadline.rules.since"), RuleSheet::validFrom)
                .lines(law);
    }

    private Component settings(List<ParameterSheet> settings) {
        return new SortedTable<ParameterSheet>(getTranslation("deadline.parameters"))
                .column(
                        getTranslation("deadline.parameters.name"),
                        Comparator.comparing(SettingWords::name),
                        one -> new Anchor("parameter/" + one.regime() + "/" + one.name(), SettingWords.name(one)))
                .text(getTranslation("deadline.parameters.value"), SettingWords::value)
                .text(
                        getTranslation("deadline.rules.basis"),
                        one -> one.legalBasis().in(getLocale()))
                .day(getTranslation("deadline.rules.since"), ParameterSheet::validFrom)
                .lines(settings);
    }

    private Component export(List<RuleSheet> law) {
        var table = new Table(
                heads("rules.rule", "rules.actor", "rules.time", "rules.otherwise", "rules.basis", "rules.since"),
                law.stream()
                        .map(rule -> List.of(
                                name(rule),
                                getTranslation("identity.role." + rule.actor()),
                                time(rule),
                                otherwise(rule),
                                basis(rule),
                                rule.validFrom()))
                        .toList());
        return TableLink.of("deadline.rules.export", "rules.csv", () -> table);
    }

    private Component exportSettings(List<ParameterSheet> settings) {
        var table = new Table(
                heads("parameters.name", "parameters.value", "rules.basis", "rules.since"),
                settings.stream()
                        .map(one -> List.of(
                                SettingWords.name(one),
                                SettingWords.value(one),
                                one.legalBasis().in(getLocale()),
                                one.validFrom()))
                        .toList());
        return TableLink.of("deadline.parameters.export", "parameters.csv", () -> table);
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> getTranslation("deadline." + key)).toList();
    }

    private Section section(String key, Component... content) {
        var section = new Section(new H2(getTranslation(key)));
        section.add(content);
        section.addClassNames("card", "stack");
        return section;
    }

    private String name(RuleSheet rule) {
        return getTranslation("deadline.rule." + rule.rule());
    }

    private String time(RuleSheet rule) {
        return TimeWords.of(rule);
    }

    private String otherwise(RuleSheet rule) {
        return getTranslation("deadline.consequence." + rule.consequence());
    }

    private String basis(RuleSheet rule) {
        return rule.legalBasis().in(getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("deadline.rules") + " · " + getTranslation("shell.name");
    }
}
