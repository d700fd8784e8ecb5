package org.tasdiq.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Roles;
import org.tasdiq.jury.Bench;
import org.tasdiq.notification.Mailbox;
import org.tasdiq.notification.MessageSheet;

/** A board that has not two members who took no part cannot rule. */
@DatabaseTest
class ShortBoardTest {
    private final Registrar registrar;
    private final Bench bench;
    private final Appeals appeals;
    private final AppealBoard board;
    private final Roles roles;
    private final Mailbox mailbox;
    private final Actors actors;

    ShortBoardTest(
            Registrar registrar,
            Bench bench,
            Appeals appeals,
            AppealBoard board,
            Roles roles,
            Mailbox mailbox,
            Actors actors) {
        this.registrar = registrar;
        this.bench = bench;
        this.appeals = appeals;
        this.board = board;
        this.roles = roles;
        this.mailbox = mailbox;
        this.actors = actors;
    }

    @Test
    void isToldToTheAdministratorWhoGivesTheRoleToAnother() {
        var file = registrar.notified();
        var administrator = file.person("Administratrice Fictive", Role.ADMINISTRATOR);
        actors.as(administrator, () -> {
            roles.withdraw(file.secondOfTheBoard(), Role.APPEAL_BOARD, file.institution(), "Mandat fictif terminé");
            return administrator;
        });
        lodge(file);
        assertThat(told(administrator)).isTrue();
        assertThat(able(file)).isEqualTo(1);
        file.person("Nouvelle Membre-Fictive", Role.APPEAL_BOARD);
        assertThat(able(file)).isEqualTo(2);
    }

    @Test
    void hasNoMemberMoreByOneWhoTookTheDecision() {
        var file = registrar.notified();
        bench.grant(file.juror("J1"), Role.APPEAL_BOARD, file.institution());
        var administrator = file.person("Administratrice Fictive", Role.ADMINISTRATOR);
        lodge(file);
        assertThat(able(file)).isEqualTo(2);
        assertThat(told(administrator)).isFalse();
    }

    private void lodge(Bench.Story file) {
        file.as(file.candidate(), () -> appeals.lodge(file.file(), "Composition irrégulière"));
    }

    private int able(Bench.Story file) {
        return file.as(file.board(), () -> board.able(file.file()));
    }

    private boolean told(PersonId person) {
        return actors.as(person, () -> mailbox.page(null).messages()).stream()
                .map(MessageSheet::kind)
                .anyMatch("boardShort"::equals);
    }
}
