package org.tasdiq.candidacy;

import jakarta.persistence.Converter;

@Converter
class MissingPieces extends EnumSetText<MissingPiece> {
    MissingPieces() {
        super(MissingPiece.class);
    }
}
