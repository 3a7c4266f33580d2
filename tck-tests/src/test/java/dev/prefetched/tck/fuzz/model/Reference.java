package dev.prefetched.tck.fuzz.model;

/**
 * The key of an entity as a value in a row.
 *
 * @param top the class at the top of its hierarchy, in which ids are unique
 */
public record Reference(String top, int id) {

    @Override
    public String toString() {
        return Integer.toString(id);
    }
}
