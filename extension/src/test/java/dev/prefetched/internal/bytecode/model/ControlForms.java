package dev.prefetched.internal.bytecode.model;

import java.util.Iterator;
import java.util.ListIterator;

/** Getters whose interest is in their control flow. */
@SuppressWarnings("StatementSwitchToExpressionSwitch") // the old switch is one of the forms
public class ControlForms extends Order {

    /** Carries an entity. */
    static final class Refused extends RuntimeException {
        private final transient Owner culprit;

        Refused(Owner culprit) {
            this.culprit = culprit;
        }

        Owner culprit() {
            return culprit;
        }
    }

    public String switchOnString() {
        switch (first) {
            case "a":
                return last;
            default:
                return mid;
        }
    }

    public String switchOnEnum() {
        return switch (status) {
            case OPEN -> first;
            case CLOSED -> owner.getName();
        };
    }

    public String switchExpressionWithYield() {
        return switch (year) {
            case 1, 2 -> note;
            case 2024 -> {
                String text = last;
                yield text + mid;
            }
            default -> no;
        };
    }

    public String enumMethodPerConstant() {
        return status.describe(this);
    }

    public String patternMatching() {
        Object someone = owner;
        if (someone instanceof Vip vip && vip.getTier() != null) {
            return vip.getTier();
        }
        return someone instanceof Owner other ? other.getMail() : no;
    }

    public String instanceofAndCast() {
        if (contact instanceof Owner) {
            return ((Owner) contact).getAddress().getStreet();
        }
        return null;
    }

    public String tryCatch() {
        try {
            return owner.getMail().substring(1000);
        } catch (RuntimeException outOfBounds) {
            return note;
        } finally {
            year++;
        }
    }

    public String exceptionCarryingEntity() {
        try {
            check();
            return no;
        } catch (Refused refused) {
            return refused.culprit().getMail();
        }
    }

    private void check() {
        if (done) {
            throw new Refused(owner);
        }
    }

    public String tryWithResources() {
        try (Session session = new Session(owner)) {
            return session.text();
        }
    }

    /** A resource that reads once more when closed. */
    private record Session(Owner user) implements AutoCloseable {
        String text() {
            return user.name;
        }

        @Override
        public void close() {
            user.getAddress().getStreet();
        }
    }

    public String explicitIterator() {
        StringBuilder text = new StringBuilder();
        for (Iterator<Line> all = lineSet.iterator(); all.hasNext(); ) {
            text.append(all.next().getSku());
        }
        return text.toString();
    }

    public String backwards() {
        StringBuilder text = new StringBuilder();
        ListIterator<Line> all = lines.listIterator(lines.size());
        while (all.hasPrevious()) {
            text.append(all.previous().getSku());
        }
        return text.toString();
    }

    public int doWhile() {
        int index = 0;
        int sum = 0;
        do {
            sum += lines.get(index++).quantity;
        } while (index < lines.size());
        return sum;
    }

    public String labelledBreak() {
        outer:
        for (Line line : lines) {
            for (Product gift : gifts) {
                if (gift.title.equals(line.sku)) {
                    break outer;
                }
            }
        }
        return no;
    }

    public String reassignedVariable() {
        Named someone = owner;
        for (int round = 0; round < 2; round++) {
            someone = contact;
        }
        return someone.getLabel();
    }

    public String guardClauses() {
        if (owner == null) {
            return first;
        }
        if (!done) {
            return last;
        }
        return owner.mail;
    }

    public String nullSafeChain() {
        String text = null;
        if (owner != null && owner.getAddress() != null) {
            text = owner.getAddress().getCity();
        }
        return text != null ? text : note;
    }

    public String nestedTernary() {
        return done ? year > 2000 ? first : last : mid;
    }

    public boolean shortCircuit() {
        return done || (lines.isEmpty() && owner.getName().isEmpty());
    }

    public String manyLocals() {
        long one = year;
        double two = one * 2.0;
        Owner three = owner;
        long four = (long) two;
        return three.mail + four;
    }

    public String upTheTree() {
        Category category = lines.get(0).product.category;
        return category.getUp() == null ? category.getName() : category.getUp().getName();
    }

    public String mutualRecursion() {
        return ping(2);
    }

    private String ping(int depth) {
        return depth == 0 ? first : pong(depth - 1);
    }

    private String pong(int depth) {
        return depth == 0 ? last : ping(depth - 1);
    }

    public String multiCatch() {
        try {
            return lines.get(99).sku;
        } catch (IndexOutOfBoundsException | NullPointerException missing) {
            return mid + missing.getMessage();
        }
    }
}
