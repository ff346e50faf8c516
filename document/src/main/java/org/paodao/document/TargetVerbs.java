package org.paodao.document;

/** Verbs whose object, when it carries a number, is something to be delivered. */
final class TargetVerbs {
    static final Words ACTS = Words.of("""
            新增 新建 新建成 建成 建设 建立 改建 扩建 新改扩建 改造 改造提升 提升 培育 打造 创建 创成 争创 组建 成立 设立 引进 引育 招引 招聘 招录 培训 培养 选树 遴选
            评选 推选 选派 选聘 配备 举办 开展 组织 完成 实现 推进 推动 实施 布局 认定 发展 壮大 孵化 入库 纳统 净增 落地 签约 开工 竣工 投产 储备 谋划 筹建
            修建 整治 治理 修复 造林 绿化 种植 播种 生产 销售 带动 帮扶 服务 覆盖 惠及 吸纳 解决 提供 筹集 开发 投放 发放 新开 开通 开行 采购 更新 推广 应用
            制定 制订 修订 发布 出台 推出 形成 取得 获得 争取 力争 确保 达到 保持 稳定 扶持 归集 开放 接入 上云 转化 授权 登记 检查 抽检 监测 抽查
            排查 巡查 走访 调解 化解 办理 承办 编制 安排 拨付 兑现 盘活 处置 供应 收储 腾退 淘汰 关停 压减 退出 增加 扩大 搭建 构建 推介 宣传 宣贯
            制作 创作 展演 演出 放映 配送 下派 选育 设置 划定 改扩建 整合 拓展 申报 通过 验收 实训 新设 新招 新认定 新培育 新引进 布设 架设 铺设 安装 疏浚
            清理 拆除 拆迁 征收 交付 回迁 搬迁 安置 转移 输送 采集 录入 命名 表彰 复制 树立 挖掘 保护 修缮 征集 推荐 汇编 印发 投用 支持 升级
            扩种 复垦 补充 新开工 续建 加快推进 取消 下放 投运 注册 运营 打通 配置 补充 招收 聘用 入驻 集聚 落实 补齐 拉动 撬动 募集 融资 上市 新购 购置 补种 培优
            打击 侦破 整改 销号 督办 评定 建档 签订 评估 审计 轮训 参训 参保 纳入 改善 贯通 提标 攻克 突破 投入 调整 规划 建造 植树 流转 托管 减少 消除 培树
            选取 选定 引导 提质 创新 评审 聚集 汇聚 引入 招商 推送 联系 结对 收集 建设完成 选拔 接待 发行 到位 举行 慰问 救助 关爱 保障 供给 供地 出让 收购 回收 压降 清欠 获评 获批 销售额 增殖 放流 出栏 存栏 赠送 巩固 跟踪 帮助 助力 储存 储备 腾出 释放 疏通 清淤
            更换 修补 加装 增设 增配 加固 补植 栽植 栽种 换装 维修 翻新 增开 迁建 重建 硬化 亮化 拓宽 开办 开设 开班 敷设 除险加固 新辟 配建 整理 办好 体检 免费体检 筛查 接种 代办 回流 引育留 签署 达成 抓好 再建 新修 扩充 预留 再开工 优化 种树 修路 建桥 架桥 铺路 挖渠 打井 消化 关闭 关闭退出 去产能 梳理出 召开 联通 申建 预支 新公布 选择 新开通""");

    /** Verbs that may follow: 30个项目开工. */
    static final Words FOLLOWS = Words.of("开工 竣工 投产 完工 建成 投用 投入使用 达产 落地 签约 通车 入库 完成 验收 改造 全部");

    /** What a number measures when it stands right before it. */
    static final Words MEASURES = Words.of("""
            率 比重 占比 比例 增速 增幅 涨幅 系数 指数 覆盖面 满意度 强度 总量 总额 产值 余额 产量 里程 天数 总数 数量 比率 参保率 知晓率
            合格率 达标率 营业收入 主营业务收入 增加值 销售额 交易额 营收 零售额 进出口额 出口额 外资 实际利用外资 游客量 人数 户数 家数 学位数 床位数 处理能力
            装机容量 收入 比 倍差 均等化水平 贡献度 自给度 均衡度 活跃度 渗透度 化水平 普及度 利用水平 寿命 托位数 床位数 医师数 护士数 学位数 PUE 拥有量 保有量 机构数 企业数 存栏 出栏 吞吐量 运量 货运量 到位资金 任务数 单产 亩产""");

    /** Nouns that begin like a verb. */
    private static final Words NOUNS = Words.of("""
            服务中心 服务机构 服务组织 服务业 服务平台 服务体系 服务站 服务点 服务区 服务圈 服务能力 服务员 服务商 服务率 服务设施 服务企业 服务人口 覆盖率 覆盖面 覆盖度
            生产总值 生产基地 生产线 生产率 生产能力 生产企业 开发区 保护区 保护率 建设用地 建设项目 建设率 建设规模 发展指数 发展水平 发展区 发展资金 发展基金 销售额 销售收入
            支持比例 支持率 投入强度 投入占比 通过率 完成率 改造率 治理率 检测率 抽检率 应用率 应用场景 应用普及率 转化率 登记失业率 登记率 参保率 参保人数 处置率 处置能力 调解率
            化解率 办理率 供应量 供应链 供应商 保持率 更新率 取得率 培训机构 培训中心 培训基地 推广应用率 安置率 安置房 就业率 利用率 增加值 增加率 投入产出 推广面积
            搬迁户 转移支付 转移就业 登记在册 检查站 监测点 监测站 监测率 清理率 审计 整改率 销号率 入库率 开放度 开放率 建档率 签约率 签约服务 服务人次 绿化率 绿化覆盖率
            修复率 入驻率 上市企业 上市公司 孵化器 孵化基地 孵化载体 应用面 治理面积 建设面积 设施 设备 设立率 育人 引擎 引力 修养 育儿 育龄 建筑 建制 建议 建档立卡 引水 引导基金
            创新中心 创新平台 创新型 创新券 创新能力 创新人才 创新主体 组织化 投入资金 安排率 布局率 减少量 生产 合作组织 社会组织 基层组织 经济组织 党组织 行业组织 群团组织
            志愿服务 公共服务 家政服务 养老服务 政务服务 医疗服务 职业培训 技能培训 技术改造 招聘会 推介会 发布会 培训班 推进会 宣讲会 招商会 调解会 展演会 到位资金 调解成功率 办理时间 办理时限 办理环节 审批时间 服务时间 调解员 生活服务 技术创新 科技创新 自主创新 社会保障 就业服务 设计 设区 保障性 生产安全 融资成本 投入占 不动产登记 达到或好于 达到或优于""");

    /** Verbs that also say what a place is for: 配送中心, 检测机构. */
    private static final Words SERVES = Words.of("""
            服务 配送 培训 检测 监测 销售 生产 推广 救助 调解 托管 审计 安置 展演 办理 孵化 创新 保障 供应 登记 开发 应用 治理 处置 收购 回收 演出 放映 支持 帮扶
            采购 保护 整治 修复 储存 储备 检查 结对 联系 转化 注册 运营 接待 实训 组织 交付 发布""");

    private static final Words PLACE = Words.of("中心 机构 设施 人员 基地 平台 站 点 企业 网点 场所 园 区 单位 体系 能力 水平");

    /** Whom a verb serves where it opens a clause: 培训企业负责人500名, 服务企业500家. */
    private static final Words PEOPLE = Words.of("企业 人员 单位 企业主要 群众 学员");

    private static final int LONGEST_RATE = 9;

    private TargetVerbs() {}

    /** Length of the verb that starts here, 0 when none does or when it only looks like one: 服务中心. */
    static int at(String text, int from, int limit) {
        int length = ACTS.at(text, from, limit);
        int behind = from + length;
        boolean whom = opens(text, from) && PEOPLE.at(text, behind, text.length()) > 0;
        boolean rate = text.startsWith("率", behind)
                || (SERVES.at(text, from, limit) == length
                        && (PLACE.at(text, behind, text.length()) > 0 || isRate(text, behind)));
        return length > 0 && !whom && (rate || NOUNS.at(text, from, text.length()) > length) ? 0 : length;
    }

    /** 回收利用率, 监测对象风险消除率: a rate whose name begins with what is done. */
    private static boolean isRate(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < LONGEST_RATE && Character.isIdeographic(text.charAt(i))) {
            if (text.charAt(i) == '率' && text.charAt(i - 1) != '效') {
                return true;
            }
            i++;
        }
        return false;
    }

    private static boolean opens(String text, int at) {
        return at == 0 || Sentences.endsClause(text, at - 1);
    }

    /** Start of the first verb, or -1. */
    static int first(String text, int from, int limit) {
        int i = from;
        while (i < limit) {
            int length = at(text, i, limit);
            int noun = length > 0 ? 0 : NOUNS.at(text, i, text.length());
            if (length > 0) {
                return i;
            }
            i += Math.max(1, noun);
        }
        return -1;
    }
}
