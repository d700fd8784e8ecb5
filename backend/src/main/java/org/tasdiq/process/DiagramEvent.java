package org.tasdiq.process;

import java.util.UUID;
import org.tasdiq.CaseEvent;
import org.tasdiq.CaseId;

/** What happens to the diagram of an institution and concerns no file; kept in a chain of its own. */
public sealed interface DiagramEvent extends CaseEvent {
    /** Names the journal of an institution's diagrams. */
    record DiagramsOf(UUID value) implements CaseId {}

    @Override
    DiagramsOf file();

    /** @param key names the version on the engine */
    record OwnDiagramAccepted(DiagramsOf file, String process, int version, long key) implements DiagramEvent {}

    record OwnDiagramLeft(DiagramsOf file) implements DiagramEvent {}
}
