package org.phaseout.deploy.launcher.sample.script;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What an invented enterprise works with: a kind of equipment that the catalogue or a standard really names. */
record Trade(String title, String industry, Equipment equipment, Capacity capacity) {

    /** 水泥机立窑 */
    static final Trade CEMENT_KILN = new Trade(
            "水泥", "3011", new Equipment("cement-shaft-kiln", "diameter-m", "2.8"), new Capacity("10kt/a", 5, 20));

    /** 直径3米以下水泥粉磨设备 */
    static final Trade CEMENT_MILL = new Trade(
            "水泥粉磨", "3011", new Equipment("cement-mill", "diameter-m", "2.6"), new Capacity("10kt/a", 10, 60));

    /** 平拉工艺平板玻璃生产线 */
    static final Trade FLAT_GLASS = new Trade(
            "平板玻璃",
            "3041",
            new Equipment("flat-glass-drawing-line", "width-m", "2.4"),
            new Capacity("10k-weight-cases/a", 40, 120));

    /** 无磁轭铝壳中频感应电炉 */
    static final Trade FOUNDRY = new Trade(
            "铸造", "3391", new Equipment("induction-furnace", "furnace-t", "0.5"), new Capacity("t/a", 800, 5000));

    /** 砖瓦轮窑, the dated item of the catalogue */
    static final Trade BRICK_KILN = new Trade(
            "砖瓦",
            "3031",
            new Equipment("brick-ring-kiln", "gates", "24"),
            new Capacity("10k-standard-bricks/a", 1000, 4000));

    /** 常规燃煤机组; on energy and environment alone */
    static final Trade COAL_POWER =
            new Trade("热电", "4412", new Equipment("coal-power-unit", "unit-mw", "6"), new Capacity("MW", 6, 12));

    /** 30吨及以下炼钢电炉 */
    static final Trade STEEL = new Trade(
            "炼钢", "3120", new Equipment("electric-arc-furnace", "furnace-t", "20"), new Capacity("10kt/a", 3, 12));

    static final List<Trade> ALL =
            List.of(CEMENT_KILN, CEMENT_MILL, FLAT_GLASS, FOUNDRY, BRICK_KILN, COAL_POWER, STEEL);

    /** @param value of the one parameter that the catalogue names */
    record Equipment(String kind, String parameter, String value) {}

    record Capacity(String unit, int least, int most) {}

    boolean isOfTheEliminationClass() {
        return !equals(COAL_POWER);
    }

    /** Whether a surcharge of the elimination class is charged: the listed clinker kilns, and steel. */
    boolean hasSurcharge() {
        return equals(CEMENT_KILN) || equals(STEEL);
    }

    /** A dated item says when it was due; one without a date is due at once. */
    ObjectNode catalogueItem() {
        var item = Data.of("edition", "2019", "item", "elimination/1/" + equipment.kind());
        return equals(BRICK_KILN) ? item.put("dueOn", "2020-12-31") : item;
    }

    List<String> basis() {
        return isOfTheEliminationClass()
                ? List.of("technology", "elimination-class")
                : List.of("energy", "environment");
    }

    ObjectNode industryClass() {
        return Data.of("code", industry, "edition", "2017");
    }
}
