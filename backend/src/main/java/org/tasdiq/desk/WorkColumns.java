package org.tasdiq.desk;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.identity.Actors;

/** Which columns of the list of files somebody wants to see, wherever they sign in. */
@Service
public class WorkColumns {
    private final KeptColumnsRepository kept;
    private final Actors actors;

    WorkColumns(KeptColumnsRepository kept, Actors actors) {
        this.kept = kept;
        this.actors = actors;
    }

    /** In the order of the list. */
    @Transactional(readOnly = true)
    @Permission("desk.keepView")
    public Set<WorkColumn> mine() {
        return kept.findById(actors.person().value())
                .map(KeptColumns::columns)
                .orElse(EnumSet.copyOf(WorkColumn.USUAL));
    }

    /** None leaves the names alone. */
    @Transactional
    @Permission("desk.keepView")
    public void choose(Collection<WorkColumn> columns) {
        var chosen = EnumSet.noneOf(WorkColumn.class);
        chosen.addAll(columns);
        var person = actors.person();
        var mine = kept.findById(person.value()).orElseGet(() -> new KeptColumns(person));
        mine.choose(chosen);
        kept.save(mine);
    }
}
