package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Component;

/** What the grid does in the browser: {@code scoring/grid.js}, loaded where a juror marks. */
final class GridScript {
    private GridScript() {}

    /** @param call with the module as {@code grid}, the element as {@code this} and the arguments as $0, $1 … */
    static void run(Component on, String call, Object... arguments) {
        on.getElement()
                .executeJs(
                        "import(new URL('scoring/grid.js', document.baseURI).href).then(grid => " + call + ")",
                        arguments);
    }
}
