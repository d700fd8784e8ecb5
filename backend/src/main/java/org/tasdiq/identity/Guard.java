package org.tasdiq.identity;

import java.util.List;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;
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
    private final SingletonSupplier<List<CaseRelations>> rooms;
    private final TransactionTemplate look;

    Guard(
            Actors actors,
            PermissionTable table,
            ObjectProvider<CaseRelations> rooms,
            PlatformTransactionManager transactions) {
        this.actors = actors;
        this.table = table;
        this.rooms = SingletonSupplier.of(() -> rooms.orderedStream().toList());
        look = new TransactionTemplate(transactions);
        look.setReadOnly(true);
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
        if (!allows(permission.value(), file, institution))
            throw Refusal.forbidden(isBound(permission.value(), file) ? "permission.bound" : "permission");
        return call.proceed();
    }

    /** Whether the one who acts now may do what the address names, on that file; for screens that hide what would be refused. */
    public boolean allows(String address, @Nullable CaseId file) {
        return allows(address, file, null);
    }

    /** Whether that person may, whoever acts now; for what tells them that they should. */
    public boolean lets(PersonId person, String address, CaseId file) {
        return actors.as(person, () -> allows(address, file));
    }

    private boolean allows(String address, @Nullable CaseId file, @Nullable CertifierId institution) {
        var actor = actors.current();
        var entries = table.entries(address);
        if (file == null) return entries.stream().anyMatch(entry -> holds(entry, actor, institution));
        return entries.stream().anyMatch(entry -> isAnywhere(entry, actor)) || standsSo(entries, actor, file);
    }

    private static boolean isAnywhere(PermissionTable.Entry entry, Actor actor) {
        return entry.relation() == Relation.ANYWHERE && actor.is(entry.role());
    }

    /** In one transaction: a room loads its file once, however many relations are asked for. */
    private boolean standsSo(List<PermissionTable.Entry> entries, Actor actor, CaseId file) {
        var person = actor.person();
        var held = entries.stream().filter(entry -> actor.is(entry.role())).toList();
        if (person == null || held.isEmpty()) return false;
        return Boolean.TRUE.equals(
                look.execute(_ -> held.stream().anyMatch(entry -> holds(entry, actor, person, file))));
    }

    private static boolean holds(PermissionTable.Entry entry, Actor actor, @Nullable CertifierId institution) {
        return switch (entry.relation()) {
            case ANYWHERE -> isAnywhere(entry, actor);
            case INSTITUTION -> institution != null && actor.is(entry.role(), new InstitutionId(institution.value()));
            default -> false;
        };
    }

    private boolean holds(PermissionTable.Entry entry, Actor actor, PersonId person, CaseId file) {
        return switch (entry.relation()) {
            case INSTITUTION -> isHere(entry, actor, file) && !stands(person, file, Relation.BOUND);
            case UNINVOLVED ->
                isHere(entry, actor, file)
                        && !stands(person, file, Relation.BOUND)
                        && !stands(person, file, Relation.INVOLVED);
            default -> stands(person, file, entry.relation());
        };
    }

    /** Whether only that keeps the one who acts from it. */
    private boolean isBound(String address, @Nullable CaseId file) {
        var actor = actors.current();
        var person = actor.person();
        return person != null
                && file != null
                && table.entries(address).stream()
                        .anyMatch(entry -> entry.relation() == Relation.INSTITUTION && isHere(entry, actor, file))
                && stands(person, file, Relation.BOUND);
    }

    private boolean isHere(PermissionTable.Entry entry, Actor actor, CaseId file) {
        return rooms.obtain().stream()
                .flatMap(room -> room.institution(file).stream())
                .findFirst()
                .filter(institution -> actor.is(entry.role(), institution))
                .isPresent();
    }

    /** Asks room after room until one vouches for it. */
    private boolean stands(PersonId person, CaseId file, Relation relation) {
        return rooms.obtain().stream().anyMatch(room -> room.stands(person, file, relation));
    }
}
