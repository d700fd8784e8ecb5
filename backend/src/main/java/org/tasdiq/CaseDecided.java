package org.tasdiq;

/** The decision on a file is taken: what was kept for its sake alone is erased. */
public interface CaseDecided extends CaseEvent {}
