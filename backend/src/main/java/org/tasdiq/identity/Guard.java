package org.tasdiq.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.CertifierId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;

/** Stands before every desk method and refuses what {@code permissions.properties} does not allow. */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE
        + 10) // Spring's own interceptor, which binds the arguments of advice, must come first
public class Guard {
    private final Actors actors;
    private final PermissionTable table;
    private final ObjectProvider<CaseRelations> rooms;

    Guard(Actors actors, PermissionTable table, ObjectProvider<CaseRelations> rooms) {
        this.actors = actors;
        this.table = table;
        this.rooms = rooms;
    }

    @Around("@annotation(permission)")
    @Nullable
    Object check(ProceedingJoinPoint call, Permission permission) throws Throwable {
        CaseId file = null;
        CertifierId institution = null;
        for (var argument : call.getArgs()) {
            if (argument instanceof CaseId named) file = named;
            if (argument instanceof CertifierId named) institution = named;
        }
        if (!allows(permission.value(), file, institution)) throw Refusal.forbidden("permission");
        return call.proceed();
    }

    /** Whether the one who acts now may do what the address names, on that file; for screens that hide what would be refused. */
    public boolean allows(String address, @Nullable CaseId file) {
        return allows(address, file, null);
    }

    private boolean allows(String address, @Nullable CaseId file, @Nullable CertifierId institution) {
        var actor = actors.current();
        return table.entries(address).stream()
                .anyMatch(entry -> file == null ? holds(entry, actor, institution) : holds(entry, actor, file));
    }

    private static boolean holds(PermissionTable.Entry entry, Actor actor, @Nullable CertifierId institution) {
        return switch (entry.relation()) {
            case ANYWHERE -> actor.is(entry.role());
            case INSTITUTION -> institution != null && actor.is(entry.role(), new InstitutionId(institution.value()));
            default -> false;
        };
    }

    private boolean holds(PermissionTable.Entry entry, Actor actor, CaseId file) {
        if (entry.relation() == Relation.ANYWHERE) return actor.is(entry.role());
        if (actor.person() == null || !actor.is(entry.role())) return false;
        var relations = relations(actor.person(), file);
        Optional<InstitutionId> institution =
                knowing().stream().flatMap(r -> r.institution(file).stream()).findFirst();
        boolean here = institution.filter(i -> actor.is(entry.role(), i)).isPresent();
        return switch (entry.relation()) {
            case INSTITUTION -> here && !relations.contains(Relation.OWN);
            case UNINVOLVED -> here && !relations.contains(Relation.OWN) && !relations.contains(Relation.INVOLVED);
            default -> relations.contains(entry.relation());
        };
    }

    private Set<Relation> relations(PersonId person, CaseId file) {
        var all = EnumSet.noneOf(Relation.class);
        knowing().forEach(room -> all.addAll(room.of(person, file)));
        return all;
    }

    private List<CaseRelations> knowing() {
        return rooms.stream().toList();
    }
}
