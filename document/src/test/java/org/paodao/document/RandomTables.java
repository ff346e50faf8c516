package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Own-worded task tables by seed, printed with tabs or pressed to one cell a line. */
final class RandomTables {
    private static final List<String> TITLES = List.of("重点任务", "工作任务", "任务名称", "主要任务", "工作事项", "目标任务", "年度任务");
    private static final List<String> CONTENTS = List.of("具体措施", "主要内容", "工作内容");
    private static final List<String> LEADS = List.of("牵头单位", "牵头部门", "主办单位", "责任单位", "责任部门");
    private static final List<String> ASSISTS = List.of("配合单位", "配合部门", "协办单位", "参与单位");
    private static final List<String> LEADERS = List.of("责任领导", "分管领导", "牵头领导");
    private static final List<String> DEADLINES =
            List.of("完成时限", "完成时间", "时间节点", "完成期限", "时限要求", "时间要求", "截止时间", "时限", "办结时限");
    private static final List<String> DATES = List.of(
            "2031年6月底前",
            "12月底前",
            "年底前",
            "2031年12月",
            "常年",
            "按月推进",
            "持续推进",
            "2031.11",
            "第三季度",
            "长期坚持",
            "11月10日前报送",
            "2031年底",
            "上半年",
            "2031年12月31日前完成",
            "全年",
            "6月底前",
            "2031-09-30",
            "三季度末前",
            "每月5日前");
    private static final List<String> DOES = List.of("推进", "完成", "建设", "改造", "深化", "优化", "开展", "落实");
    private static final List<String> WHAT = List.of(
            "老旧小区改造", "农村公路", "口袋公园", "义务教育扩优", "医共体改革", "灌区续建配套", "养老服务设施", "数字政务平台", "停车位", "灯彩文化节", "就业培训", "山塘整治");
    private static final List<String> MEANS =
            List.of("逐项排定进度，按月通报", "新增泊位300个", "建成示范点5个", "明确专人负责，倒排工期", "完善配套制度", "覆盖率达到95%以上", "组织专题培训12场");
    private static final List<String> UNITS = List.of(
            "县教育局",
            "县住建局",
            "县交通运输局",
            "县卫生健康局",
            "县水利局",
            "县财政局",
            "县发展改革局",
            "县民政局",
            "县文化和旅游局",
            "县人力资源和社会保障局",
            "县农业农村局",
            "各乡镇（街道）",
            "县自然资源和规划局",
            "县市场监管局");
    private static final List<String> PEOPLE = List.of("李某某", "王某某", "赵某");

    private final Random random;
    private final List<String> head = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final boolean leader;
    private final boolean content;
    private final boolean assists;
    private final boolean dateFirst;

    RandomTables(int seed, boolean numbered) {
        this.random = new Random(seed);
        this.leader = random.nextInt(4) == 0;
        this.content = random.nextInt(3) == 0;
        this.assists = random.nextBoolean();
        this.dateFirst = random.nextInt(3) == 0;
        head(numbered);
        int count = 2 + random.nextInt(20);
        for (int i = 1; i <= count; i++) {
            row(i, numbered);
        }
    }

    private void head(boolean numbered) {
        if (numbered) {
            head.add(random.nextBoolean() ? "序号" : "编号");
        }
        head.add(one(TITLES));
        optional(content, CONTENTS, head);
        optional(dateFirst, DEADLINES, head);
        optional(leader, LEADERS, head);
        head.add(one(LEADS));
        optional(assists, ASSISTS, head);
        optional(!dateFirst, DEADLINES, head);
    }

    private void row(int number, boolean numbered) {
        var row = new ArrayList<String>();
        if (numbered) {
            row.add(String.valueOf(number));
        }
        row.add(one(DOES) + one(WHAT) + (random.nextInt(3) == 0 ? random.nextInt(90) + 2 + "个" : ""));
        optional(content, MEANS, row);
        optional(dateFirst, DATES, row);
        optional(leader, PEOPLE, row);
        row.add(units());
        if (assists) {
            row.add(units());
        }
        optional(!dateFirst, DATES, row);
        rows.add(row);
    }

    private void optional(boolean wanted, List<String> from, List<String> to) {
        if (wanted) {
            to.add(one(from));
        }
    }

    private String units() {
        var units = new ArrayList<String>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String unit = one(UNITS);
            if (!units.contains(unit)) {
                units.add(unit);
            }
        }
        return String.join("、", units);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** Empties some cells of the columns that offices leave empty. */
    RandomTables withEmptyCells() {
        for (List<String> row : rows) {
            int last = row.size() - 1;
            if (assists && random.nextInt(3) == 0) {
                row.set(dateFirst ? last : last - 1, "");
            } else if (!dateFirst && random.nextInt(4) == 0) {
                row.set(last, "");
            }
        }
        return this;
    }

    String title() {
        return "青岭县2031年重点工作任务清单";
    }

    String printed() {
        var text = new StringBuilder(title()).append('\n').append(String.join("\t", head));
        rows.forEach(row -> text.append('\n').append(String.join("\t", row)));
        return text.append('\n').toString();
    }

    /** One cell a line, empty cells lost. */
    String pressed() {
        return title() + "\n" + String.join("\n", lines(0)) + "\n";
    }

    /** One cell a line, long cells broken at a width, blank lines and page numbers between. */
    String pressedAndBroken(int width) {
        var text = new StringBuilder(title()).append("\n\n");
        List<String> lines = lines(width);
        for (int i = 0; i < lines.size(); i++) {
            text.append(lines.get(i)).append(random.nextInt(5) == 0 ? "\n\n" : "\n");
            if (i % 40 == 39) {
                text.append("\n- ").append(i / 40 + 1).append(" -\n\n");
            }
        }
        return text.toString();
    }

    private List<String> lines(int width) {
        var lines = new ArrayList<String>();
        for (String word : head) {
            boolean broken = width > 0 && word.length() == 4 && random.nextInt(3) == 0;
            lines.addAll(broken ? List.of(word.substring(0, 2), word.substring(2)) : List.of(word));
        }
        for (List<String> row : rows) {
            for (String cell : row) {
                for (int from = 0; from < cell.length(); from += width > 0 ? width : cell.length()) {
                    lines.add(cell.substring(from, width > 0 ? Math.min(cell.length(), from + width) : cell.length()));
                }
            }
        }
        return lines;
    }
}
