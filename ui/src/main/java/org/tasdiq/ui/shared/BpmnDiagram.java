package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A process diagram, with the place where a file stands and the way it came where one is shown; beside the picture a text says the same.
 * bpmn-js is loaded only where a diagram is shown; its licence asks that the bpmn.io mark stays visible.
 */
public class BpmnDiagram extends Div {
    /** Whatever prefix the program that drew it writes, or none. */
    private static final Pattern NAMED = Pattern.compile("<(?:[\\w-]+:)?\\w+\\s([^>]*)>");

    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]+)\"");

    /** The custom element of {@code tasdiq-bpmn.js}. */
    @Tag("tasdiq-bpmn")
    @JsModule("./tasdiq-bpmn.js")
    @NpmPackage(value = "bpmn-js", version = "18.31.1")
    static class Picture extends Component {}

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Picture picture = new Picture();
    private final Button toHere = tool("shell.diagram.here", Symbol.CIRCLE_DOT, "here");
    private final Paragraph here = new Paragraph();
    private final Paragraph passed = new Paragraph();

    /** @param xml the diagram as deployed */
    public BpmnDiagram(String xml) {
        addClassName("diagram");
        var elements = NAMED.matcher(xml);
        while (elements.find()) {
            var id = ID.matcher(elements.group(1));
            var name = NAME.matcher(elements.group(1));
            if (id.find() && name.find()) names.put(id.group(1), translated(written(name.group(1))));
        }
        picture.getElement().setProperty("label", getTranslation("shell.diagram"));
        var labels = JsonNodeFactory.instance.objectNode();
        names.forEach(labels::put);
        picture.getElement().setPropertyJson("labels", labels);
        picture.getElement().setProperty("xml", xml);
        toHere.setVisible(false);
        var tools = new Div(tool("shell.diagram.whole", Symbol.WORKFLOW, "whole"), toHere);
        tools.addClassName("diagram-tools");
        add(tools, picture, here, passed);
    }

    /** Marks where the file stands and what it has passed, by the ids of the diagram's elements. */
    public void show(Set<String> present, List<String> visited) {
        picture.getElement().setPropertyJson("present", array(present));
        picture.getElement().setPropertyJson("visited", array(visited));
        toHere.setVisible(true);
        here.setText(getTranslation("shell.diagram.present", words(new ArrayList<>(present))));
        passed.setText(getTranslation("shell.diagram.visited", words(visited)));
    }

    private String words(List<String> ids) {
        var known = ids.stream().filter(names::containsKey).map(names::get).toList();
        return known.isEmpty()
                ? getTranslation("shell.diagram.nothing")
                : String.join(" · ", new LinkedHashSet<>(known));
    }

    /** A name as its author wrote it, in one line. */
    private static String written(String attribute) {
        return HtmlUtils.htmlUnescape(attribute).replaceAll("\\s+", " ");
    }

    /** The name in the language of the page; the diagram itself speaks English. */
    private String translated(String name) {
        var key = key(name);
        var text = getTranslation(key);
        return text.equals("!" + key + "!") ? name : text;
    }

    /** Of the text for that name. */
    public static String key(String name) {
        return "diagram."
                + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("-$", "");
    }

    private Button tool(String key, Symbol symbol, String function) {
        var button = new Button(getTranslation(key), symbol.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(pressed -> picture.getElement().callJsFunction(function));
        return button;
    }

    private static ArrayNode array(Iterable<String> values) {
        var array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
