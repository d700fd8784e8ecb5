package org.tasdiq.ui.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.PathContent;
import org.tasdiq.catalogue.PathContent.Part;
import org.tasdiq.catalogue.PathContent.Piece;
import org.tasdiq.catalogue.PathContent.Rule;

/** The changes an editor makes in a path, one at a time. */
final class PathWriting {
    private PathWriting() {}

    static PathContent withParts(PathContent path, List<Part> parts) {
        return new PathContent(path.name(), path.text(), path.goal(), parts);
    }

    static PathContent plusPart(PathContent path) {
        var empty = new Part(Descriptor.NOTHING, Rule.ALL, null, List.of());
        return withParts(
                path, Stream.concat(path.parts().stream(), Stream.of(empty)).toList());
    }

    static PathContent withPart(PathContent path, int number, UnaryOperator<Part> change) {
        var all = new ArrayList<>(path.parts());
        all.set(number, change.apply(all.get(number)));
        return withParts(path, List.copyOf(all));
    }

    /** What came after one of its pieces waits for it no more. */
    static PathContent withoutPart(PathContent path, int number) {
        var gone = path.parts().get(number).pieces().stream().map(Piece::key).toList();
        var all = new ArrayList<>(path.parts());
        all.remove(number);
        return forgetting(withParts(path, List.copyOf(all)), gone);
    }

    static Part withPieces(Part part, List<Piece> pieces) {
        return new Part(part.name(), part.rule(), part.least(), pieces);
    }

    static PathContent plusPiece(PathContent path, int part, Piece piece) {
        return withPart(
                path,
                part,
                to -> withPieces(
                        to,
                        Stream.concat(to.pieces().stream(), Stream.of(piece)).toList()));
    }

    static PathContent withPiece(PathContent path, int part, int number, UnaryOperator<Piece> change) {
        return withPart(path, part, in -> {
            var all = new ArrayList<>(in.pieces());
            all.set(number, change.apply(all.get(number)));
            return withPieces(in, List.copyOf(all));
        });
    }

    static PathContent withoutPiece(PathContent path, int part, int number) {
        var gone = path.parts().get(part).pieces().get(number).key();
        var without = withPart(path, part, in -> {
            var all = new ArrayList<>(in.pieces());
            all.remove(number);
            return withPieces(in, List.copyOf(all));
        });
        return forgetting(without, List.of(gone));
    }

    private static PathContent forgetting(PathContent path, List<String> keys) {
        return withParts(
                path,
                path.parts().stream()
                        .map(part -> withPieces(
                                part,
                                part.pieces().stream()
                                        .map(piece -> after(
                                                piece,
                                                piece.after().stream()
                                                        .filter(key -> !keys.contains(key))
                                                        .toList()))
                                        .toList()))
                        .toList());
    }

    static Piece after(Piece piece, List<String> keys) {
        return new Piece(
                piece.kind(),
                piece.code(),
                piece.block(),
                piece.title(),
                piece.hours(),
                piece.credits(),
                piece.months(),
                keys);
    }
}
