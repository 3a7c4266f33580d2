package dev.prefetched.internal.jsonb.cases.shown.deeper;

/** A field without getter, and a getter without field. */
@SuppressWarnings("UnusedVariable") // read by reflection
public class Dessert {

    private String a = "";
    private String computed = "";

    public String getTotal() {
        return computed;
    }
}
