package planted.nowhere;

/** In a package the table does not list. */
public interface HasNoFloor {}
