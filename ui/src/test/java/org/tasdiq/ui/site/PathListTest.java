package org.tasdiq.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.HourBand;
import org.tasdiq.catalogue.PathContent;
import org.tasdiq.catalogue.PathId;
import org.tasdiq.catalogue.PublishedPath;
import org.tasdiq.identity.InstitutionId;

/** Whoever reads one page of the paths does not make all of them be looked up. */
class PathListTest {
    private static final PublishedPath PATH = new PublishedPath(
            new PathId(new UUID(0, 1)),
            new InstitutionId(new UUID(0, 2)),
            1,
            new PathContent(
                    Descriptor.NOTHING,
                    Descriptor.NOTHING,
                    new PathContent.Goal(HourBand.COMPETENCY_BLOCK, "FICT-LP-ADAD", List.of("BC01")),
                    List.of()));

    @Test
    void onlyThePathsOfThePageArePutIntoWords() {
        var said = new ArrayList<PublishedPath>();
        var list = PathList.of(Collections.nCopies(45, PATH), "3", page -> {
            said.addAll(page);
            return List.of();
        });
        assertThat(said).hasSize(5);
        assertThat(list.total()).isEqualTo(45);
        assertThat(list.page()).isEqualTo(3);
        assertThat(list.pages()).isEqualTo(3);
    }

    @Test
    void whatIsNoPageIsTheFirst() {
        for (var wanted : List.of("", "0", "-1", "two", "99999999999"))
            assertThat(PathList.of(List.of(PATH), wanted, page -> List.of()).page())
                    .isEqualTo(1);
    }
}
