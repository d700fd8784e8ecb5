package org.tasdiq;

/** Something that happened to a file: ids and values only, never an entity. The journal records every one of them. */
public interface CaseEvent extends CaseSignal {}
