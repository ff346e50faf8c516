package org.paodao.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paodao.scoring.Direction;
import org.paodao.scoring.target.Approximately;
import org.paodao.scoring.target.AtLeast;
import org.paodao.scoring.target.AtMost;
import org.paodao.scoring.target.Between;
import org.paodao.scoring.target.Delegated;
import org.paodao.scoring.target.Growth;
import org.paodao.scoring.target.InWords;
import org.paodao.scoring.target.Relative;
import org.paodao.scoring.target.Target;

/** Reads a target as plans print it, such as ≥6.5%, 10%左右, 与经济增长同步, 全省第9位, 完成省下达任务. */
public final class PrintedTarget {
    private static final String NUMBER = "([-−]?\\d[\\d,]*(?:\\.\\d+)?)";
    private static final Pattern RANGE =
            Pattern.compile("(?:(?:保持|控制|稳定|维持)?在)?" + NUMBER + "\\D{0,4}?\\s*[-–—~～至到]+\\s*" + NUMBER + ".*");
    /** An indicator that is a growth itself grows between the two: 增长5%—7%. */
    private static final Pattern GROWS = Pattern.compile("增[长速幅]在?" + RANGE.pattern());

    private static final Pattern GROWTH =
            Pattern.compile(".*(增长|提高|提升|下降|降低|减少)(?:大?约|不低于|不少于)?\\s*" + NUMBER + "\\s*[%％].*");
    /** 不低于5%、不高于8%. */
    private static final Pattern BORDERS =
            Pattern.compile("(?:不低于|不少于|≥)\\s*" + NUMBER + "[^0-9]{0,6}(?:不高于|不超过|不多于|≤)\\s*" + NUMBER + "[^0-9]*");

    private static final Pattern FALLS =
            Pattern.compile("[^0-9]*(?:下降|降低|减少|下滑|回落)(超过|[大多]于|不[低少]于|不超过|不[高多]于|控制在|大?约|达到?)?\\s*" + NUMBER
                    + "\\s*[%％](以上|以内|以下|左右)?");
    /** The code before the points may have digits of its own. */
    private static final Pattern MARGIN =
            Pattern.compile("[^0-9]*?(?<!不)([快高大慢低小]于).+?(?<![0-9.,])" + NUMBER + "\\s*个?百分点(?:以上|左右)?");

    private static final Pattern FIGURE = Pattern.compile(NUMBER + "(?!(?<=(?:19|20)[0-9]{2})年)");
    /** No plan prints a target in so many words; a file's cell may hold any number of them. */
    private static final int LONGEST = 200;

    private static final int FIRST_WIDE = '！';
    private static final int LAST_WIDE = '～';
    /** The only number there is; that of a year or in a code is none. */
    private static final Pattern SOLE =
            Pattern.compile("(?:[^0-9]*?[^0-9A-Za-z-])?" + NUMBER + "(?!(?<=(?:19|20)[0-9]{2})年)\\D*");
    /** What is compared with a time before says by how much, not how much. */
    private static final Pattern AGAINST_BEFORE = Pattern.compile(
            ".*(上年|去年|上一年|同期|同比).*|.*(提高|提升|增加|上升|下降|降低|减少)\\s*[0-9.]+\\s*个?百分点.*" + "|.*(缩短|压缩)\\s*[0-9.]+.*");

    /** How near 左右 is, as a share of the goal: the usual reading where the plan says nothing else. */
    private static final BigDecimal ABOUT = new BigDecimal("0.1");
    /** Of a percentage it is never more points than this: 90%左右 does not mean 81%. */
    private static final BigDecimal MOST_POINTS = new BigDecimal("2");

    private final String printed;
    private final String text;
    private final PrintedTone tone;
    private final Measured measured;
    private final PrintedUnit unit;
    private final Function<String, Optional<String>> codes;

    private PrintedTarget(String printed, Measured measured, Function<String, Optional<String>> codes) {
        this.printed = printed;
        this.text = narrow(printed);
        this.tone = new PrintedTone(text);
        this.measured = measured;
        this.unit = new PrintedUnit(measured.measure());
        this.codes = codes;
    }

    /**
     * What a target is of.
     *
     * @param measure the unit of measure of the indicator's figures; a target that is printed in another multiple of it is converted
     * @param direction which way a bare number counts
     * @param growth whether the indicator itself is a growth, so that 增长5% means 5 and 下降5% means −5
     * @param fall whether it counts how far something came down, as 下降率 does, so that 下降5% means 5
     */
    public record Measured(String measure, Direction direction, boolean growth, boolean fall) {
        private static final Pattern FALL = Pattern.compile(".*(下降|降低|减少|压减)(率|幅度)(?:[（(].*)?|.*降幅(?:[（(].*)?");

        /** Of an indicator with this name. */
        static Measured of(String name, String measure, Direction direction, boolean growth) {
            return new Measured(
                    measure, direction, growth, FALL.matcher(name.strip()).matches());
        }

        /** As a definition has it. */
        public static Measured of(Definition is) {
            return of(is.name(), is.measure(), is.direction(), is.growth());
        }
    }

    /**
     * The target that is meant; what cannot be computed is a target in words.
     *
     * @param codes the code of the indicator that words such as 经济增长 or GDP stand for
     */
    public static Target read(String text, Measured measured, Function<String, Optional<String>> codes) {
        return new PrintedTarget(text.strip(), measured, codes).target();
    }

    /** The same goal with the target that its printed words mean. */
    public static Goal readAgain(Goal goal, Measured measured, Function<String, Optional<String>> codes) {
        return Goal.of(goal.unit(), goal.period(), read(goal.printed(), measured, codes), goal.printed())
                .along(goal.path());
    }

    private Target target() {
        if (text.length() > LONGEST) {
            return new InWords(printed);
        }
        if (text.matches(".*(下达|核定|省定|市定|考核目标|上级).*")) {
            return new Delegated(PrintedTone.giver(text), null);
        }
        return margin().or(this::relation)
                .or(() -> PrintedPlace.read(text))
                .or(this::range)
                .or(this::number)
                .orElseGet(() -> new InWords(printed));
    }

    /** With the digits and signs of a keyboard, and a plain 不: ３０％ is 30%, 不得低于 is 不低于. */
    private static String narrow(String printed) {
        return printed.codePoints()
                .map(sign -> sign >= FIRST_WIDE && sign <= LAST_WIDE ? sign - FIRST_WIDE + '!' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("不[得能应可](?=.于|超过|突破)", "不")
                .replace("零增长", "增长0%")
                .transform(PrintedNumber::withDigits);
    }

    /** 高于GDP增速1个百分点: by so much more; nothing else that is compared by points is a number of its own. */
    private Optional<Target> margin() {
        return match(MARGIN)
                .map(found -> codes.apply(text)
                        .<Target>map(code -> new Relative(
                                found.group(1).matches("[慢低小]于") ? Relative.Pace.SLOWER : Relative.Pace.FASTER,
                                code,
                                BigDecimal.ONE,
                                PrintedNumber.decimal(found.group(2))))
                        .orElseGet(() -> new InWords(printed)));
    }

    private Optional<Target> relation() {
        return pace().flatMap(found ->
                codes.apply(text).map(code -> new Relative(found, code, BigDecimal.ONE, margin(found))));
    }

    private Optional<Relative.Pace> pace() {
        if (text.matches(".*(同步|持平).*")) {
            return Optional.of(Relative.Pace.ABREAST);
        }
        return SOLE.matcher(text).matches() ? Optional.empty() : tone.pace();
    }

    /** 同步 is taken as within half a point; faster and slower leave none. */
    private static BigDecimal margin(Relative.Pace pace) {
        return pace == Relative.Pace.ABREAST ? new BigDecimal("0.5") : BigDecimal.ZERO;
    }

    private Optional<Target> range() {
        return match(BORDERS)
                .or(() -> match(RANGE))
                .or(() -> measured.growth() ? match(GROWS) : Optional.empty())
                .filter(found ->
                        PrintedNumber.decimal(found.group(1)).compareTo(PrintedNumber.decimal(found.group(2))) < 0)
                .flatMap(found -> unit.times(text, found.end(2))
                        .map(times -> new Between(
                                PrintedUnit.plain(PrintedNumber.decimal(found.group(1)), times),
                                PrintedUnit.plain(PrintedNumber.decimal(found.group(2)), times))));
    }

    private Optional<Target> number() {
        Optional<MatchResult> falls = measured.growth() && !measured.fall() ? match(FALLS) : Optional.empty();
        if (falls.isPresent()) {
            return falls.map(this::fall);
        }
        Optional<MatchResult> grows = measured.growth() ? Optional.empty() : match(GROWTH);
        if (grows.isPresent()) {
            return grows.filter(found -> FIGURE.matcher(text).results().count() == 1)
                    .flatMap(found -> moved(found.group(1).matches("下降|降低|减少"), PrintedNumber.decimal(found.group(2))));
        }
        if (!measured.growth() && match(AGAINST_BEFORE).isPresent()) {
            return Optional.empty();
        }
        return match(SOLE)
                .flatMap(found -> unit.times(text, found.end(1))
                        .map(times -> sole(PrintedUnit.plain(PrintedNumber.decimal(found.group(1)), times))));
    }

    /**
     * A fall as the goal of a growth. That growth then has to be −5 % at most, whichever way the indicator counts in other years: who sets a fall wants it.
     * Only a fall that is bounded, as 下降不超过5% is, sets what the growth must not go below.
     */
    private Target fall(MatchResult found) {
        BigDecimal growth = PrintedNumber.decimal(found.group(2)).negate();
        if (tone.isAbout()) {
            return about(growth);
        }
        return tone.isMost() ? new AtLeast(growth) : new AtMost(growth, tone.isMoreThan());
    }

    /** A change by about so much is left to a person: no kind of target says it. */
    private Optional<Target> moved(boolean falls, BigDecimal percent) {
        return tone.isAbout() ? Optional.empty() : Optional.of(new Growth(percent, falls));
    }

    private Target sole(BigDecimal goal) {
        if (tone.isAbout()) {
            return about(goal);
        }
        if (tone.isMost() && !(goal.signum() < 0 && tone.isWithin())) {
            return new AtMost(goal, tone.isLessThan());
        }
        if (tone.isMost()) {
            return new AtLeast(goal);
        }
        if (tone.isLeast()) {
            return new AtLeast(goal, tone.isMoreThan());
        }
        return measured.direction() == Direction.LOWER ? new AtMost(goal) : new AtLeast(goal);
    }

    private Approximately about(BigDecimal goal) {
        BigDecimal share = goal.abs().multiply(ABOUT);
        return new Approximately(goal, measured.measure().strip().matches("[%％]") ? share.min(MOST_POINTS) : share);
    }

    private Optional<MatchResult> match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
