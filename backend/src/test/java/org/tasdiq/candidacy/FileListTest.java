package org.tasdiq.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

@DatabaseTest
class FileListTest {
    private final Bench bench;
    private final Intake intake;

    FileListTest(Bench bench, Intake intake) {
        this.bench = bench;
        this.intake = intake;
    }

    @Test
    void showsTheFilesOfTheInstitutionOneWorksFor() {
        var here = bench.aFile();
        assertThat(listed(here, here.secretary())).isTrue();
        assertThat(listed(here, bench.aFile().secretary())).isFalse();
    }

    @Test
    void showsNothingOfAnInstitutionForWhichOneOnlySitsOnJuries() {
        var here = bench.aFile();
        var elsewhere = bench.aFile();
        var officer = elsewhere.person("Agent Fictif", Role.INTAKE_OFFICER);
        for (var role : new Role[] {Role.JURY_MEMBER, Role.JURY_PRESIDENT}) {
            bench.grant(officer, role, here.institution());
        }
        assertThat(listed(elsewhere, officer)).isTrue();
        assertThat(listed(here, officer)).isFalse();
    }

    private boolean listed(Bench.Story story, PersonId reader) {
        return story.as(reader, () -> intake.files("", FilePage.From.start())).files().stream()
                .anyMatch(file -> file.id().equals(story.file()));
    }
}
