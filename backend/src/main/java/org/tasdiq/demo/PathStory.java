package org.tasdiq.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tasdiq.catalogue.Learned;
import org.tasdiq.catalogue.PathContent;
import org.tasdiq.catalogue.PathContent.Piece;
import org.tasdiq.catalogue.Paths;
import org.tasdiq.identity.Role;

/** The fictitious stacking paths of {@code demo/paths.json}, all published; of an offer stands there only its title in French. */
@Component
class PathStory {
    private record Part(String institution, PathContent content) {}

    private final Scenario stage;
    private final OfferStory offers;
    private final Paths paths;

    PathStory(Scenario stage, OfferStory offers, Paths paths) {
        this.stage = stage;
        this.offers = offers;
        this.paths = paths;
    }

    void play() {
        for (var part : List.of(Cast.read("demo/paths.json", Part[].class))) play(part);
    }

    private void play(Part part) {
        var house = stage.institution(part.institution()).id();
        var content = withReferences(part.content());
        var path = stage.as(stage.holder(Role.PROGRAMME_HEAD, house), () -> paths.begin(house, content));
        stage.as(
                stage.holder(Role.CERTIFYING_AUTHORITY, house),
                () -> paths.publish(path, paths.sheet(path).revision()));
    }

    private PathContent withReferences(PathContent content) {
        return new PathContent(
                content.name(),
                content.text(),
                content.goal(),
                content.parts().stream()
                        .map(part -> new PathContent.Part(
                                part.name(),
                                part.rule(),
                                part.least(),
                                part.pieces().stream().map(this::withReference).toList()))
                        .toList());
    }

    private Piece withReference(Piece piece) {
        if (piece.kind() != Learned.OFFER) return piece;
        return Piece.offer(offers.offered(piece.code()).orElseThrow().reference());
    }
}
