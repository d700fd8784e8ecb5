package org.tasdiq.catalogue;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;

/** The stacking paths that are published, for everybody. */
@Service
public class PublishedPaths {
    private final PathRepository paths;

    PublishedPaths(PathRepository paths) {
        this.paths = paths;
    }

    /** The one written first comes first. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readCatalogue")
    public List<PublishedPath> all() {
        return paths.findByStatusOrderByWrittenAt(PathStatus.PUBLISHED).stream()
                .map(StackingPath::published)
                .toList();
    }

    /** Those in which that offer counts. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readCatalogue")
    public List<PublishedPath> with(String reference) {
        return all().stream()
                .filter(path ->
                        path.content().pieces().anyMatch(piece -> piece.key().equals(reference)))
                .toList();
    }

    /** The version that holds. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readCatalogue")
    public PublishedPath path(PathId id) {
        return paths.findByPathIdAndStatus(id.value(), PathStatus.PUBLISHED)
                .map(StackingPath::published)
                .orElseThrow(Refusal.unknown("path"));
    }
}
