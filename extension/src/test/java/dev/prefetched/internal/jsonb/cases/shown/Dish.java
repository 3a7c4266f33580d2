package dev.prefetched.internal.jsonb.cases.shown;

/** A field without getter, and one with a getter that reads another. */
@SuppressWarnings("UnusedVariable") // read by reflection
public class Dish {

    private String a = "";
    private String b = "";
    private String computed = "";

    public String getB() {
        return b;
    }

    public String getTotal() {
        return computed;
    }
}
