package planted.plan;

/** Kept for nobody: the class, a field and a method. */
@Deprecated
public final class IsDeprecated {

    @Deprecated
    public final int field = 1;

    @Deprecated
    public int method() {
        return field;
    }
}
