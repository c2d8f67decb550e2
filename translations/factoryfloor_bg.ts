<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>Slurm брои %1 GPU, от които %2 заделени. Във физически GPU, където MIG срез или част се брои с дела си, това са %3 и %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Поискайте от центъра изхода на:
  %1</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>%1 вече е внесен с други опции (%2). Казаното в него за %3 задачи беше първо оттеглено.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1: няма нищо за вземане: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, задача %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, ред %2: %3.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: и още %2.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>Това, което не беше прието, се пази без имена в %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1: %2 задачи са с невъзможни времена или бройки и бяха отхвърлени.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>Приема се, че %1 съдържа всички задачи на %2 от %3 до %4. Ако съдържа само част от тях, внесете го с --partial; ако обхваща повече, укажете го с --from и --to.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>в ред</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>нищо ново: вече е внесен</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>нищо в него не е правилно</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>част от него е грешна</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>нищо не се изпълни</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>Друг Factory Floor записва в %1. Затворете го или поставете файловете в наблюдавана папка (kind = &quot;folder&quot; в sources.toml), откъдето той ги взема.</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>Не беше внесен нито един файл.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>няма</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>Внасяне %1 (%2 от %3) е оттеглено: казаното в него за %4 задачи и %5 суми вече не се брои. Известното преди това за тези задачи се брои отново.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>То вече не покрива времето от %1 до %2.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>Друг Factory Floor записва в %1. Първо го затворете.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Няма внасяне %1. Има: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>Внасяне %1 вече е оттеглено, %2. Нищо не се промени.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>Не е известен H100 еквивалент за GPU на %1: използваното там не е известно в тази единица и не влиза в никоя сума или дял. Запис [[gpu]] във federation.toml указва за колко H100 се брои даден модел.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>Периодът от %1 до %2 е празен: --from трябва да е преди --to.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 от %2 до %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>Кешът още няма данни за %1: „factoryfloor collect“ запитва източниците, „factoryfloor import“ взема файлове.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>Кешът още няма данни: „factoryfloor collect“ запитва източниците, „factoryfloor import“ взема файлове.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>Няма данни от %1 до %2. Има за %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Още не е проверено нито едно правило: прозорецът и „factoryfloor collect“ правят това веднъж в минута.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>Нищо не е сработило през последния ден.</numerusform>
            <numerusform>Нищо не е сработило през последните %n дни.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Няма правило „%1“. Има: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1: назад до %2, %3 от %4 дни (%5 %)</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>Нищо не може да се изтегли: --from трябва да е преди --to, а --every поне 1s.</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Никой източник на %1 не дава миналото си. Добавете такъв от вид prometheus или slurm-rest в %2.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Спряно. Полученото се пази; същата команда продължава оттам.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>Друга програма записва в %1 и не изтегля миналото за тази команда. Затворете я, изпълнете командата отново и след това пак стартирайте другата програма.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Кешът се привежда в актуален вид: %1&#xa0;%. Копие на досегашното му състояние се пази до него.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>Друга програма вече записва в %1. Оставете я да запитва тези центрове или укажете друг кеш с --cache.</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>Агрегатите не могат да се предоставят: %1 (%2). Поправете указаното в --publish.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>Агрегатите са на %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Всеки, който достигне този адрес, може да ги чете: --publish-token ограничава това.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>Миналото от %1 нататък е налице, с данни за %2 % от това време.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>Миналото не можа да се изтегли. %1</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>Предупреждение не можа да се съобщи на %1: %2. Поправете [notify] в alerts.toml.</translation>
    </message>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>Няма източник за запитване. Добавете такъв в %1, например:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>Това, което чакаше в паметта, не можа да се запише и е загубено. Източниците ще бъдат запитани отново за него, доколкото познават миналото си.</translation>
    </message>
</context>
<context>
    <name>ff::AccessMode</name>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Fast Lane</source>
        <translation>Fast Lane</translation>
    </message>
    <message>
        <source>Large Scale</source>
        <translation>Large Scale</translation>
    </message>
    <message>
        <source>Industrial Innovation</source>
        <translation>Industrial Innovation</translation>
    </message>
    <message>
        <source>AI for Science</source>
        <translation>AI for Science</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Development</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation>Extreme</translation>
    </message>
    <message>
        <source>EU AI Start-Up Initiative</source>
        <translation>EU AI Start-Up Initiative</translation>
    </message>
    <message>
        <source>Large AI Grand Challenge</source>
        <translation>Large AI Grand Challenge</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Национален</translation>
    </message>
    <message>
        <source>ICAIN pilot</source>
        <translation>Пилот на ICAIN</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>не е посочено</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Акаунти</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Акаунти по GPU-часове</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-часове</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Режим на достъп</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>непричислено</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>най-големите %1 от %2</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Никое правило не причислява този акаунт.</translation>
    </message>
</context>
<context>
    <name>ff::AheadChart</name>
    <message>
        <source>expected</source>
        <translation>очаквано</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>половината от часовете</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>90 % от часовете</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>пилотът</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>обявено</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Свободни GPU през следващите 14 дни</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>Наблюдавани са твърде малко измервания, за да се предвидят свободните GPU.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>Очаква се да са свободни между %1 и %2.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>Има място за пилота от %1 нататък.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>5 % имат по-малко</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>25 % имат по-малко</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Очаквано</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>75 % имат по-малко</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>95 % имат по-малко</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Очаквано: %1 GPU</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>Половината от тези часове: от %1 до %2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>90 % от тези часове: от %1 до %2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1: няма данни от %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1: %2 е %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>до отмяна</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Изключено</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n сработило</numerusform>
            <numerusform>%n сработили</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n започва</numerusform>
            <numerusform>%n започват</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В ред</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Няма какво да се следи</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Какво</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стойност</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Трае</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Сработило</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Траяло</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Крайна стойност</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Правило тогава</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>потвърдено %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, още сработва</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Праг</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>заглушено %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Натоварване на заделените</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Степен на заделяне</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Натиск на опашката</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>Спрени GPU</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Покритие</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Отговори на източник</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Дял от полагаемото</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Неизползван грант</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Закъснял източник</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Ниско натоварване</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Висок натиск на опашката</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Дял над полагаемото</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Грант изтича неизползван</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 под %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 над %2</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>Източник не отговаря</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 без данни</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>в продължение на %1</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>на грантове, които изтичат до %1</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>всички източници</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>всички титуляри</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>всички грантове</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>всички системи</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>през последния ден</numerusform>
            <numerusform>през последните %n дни</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Не би сработило %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>още %n</numerusform>
            <numerusform>още %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>Би сработило веднъж %1: %2.</numerusform>
            <numerusform>Би сработило %n пъти %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Заглушено</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В ред</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Започва</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Потвърдено</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Сработва</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Кои предупреждения</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сега</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последните 30 дни</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Заглушаване</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>Какво сработва и какво е на път</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>Нищо не сработва. Правилата се проверяват веднъж в минута.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Потвърждаване</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>По&amp;казване на страницата</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>Какво е сработило през последните 30 дни</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>Нищо не е сработило през последните 30 дни.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Ново правило…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>П&amp;ромяна…</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Изключване</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Пре&amp;махване</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Включване</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Как&amp;то отначало</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>Правилото от началния набор, както е било създадено</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>За 1 час</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>За 1 ден</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>За 1 седмица</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>До отмяна</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Без заглушаване</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Кешът се привежда в актуален вид: %1&#xa0;%. Копие на досегашното му състояние се пази до него.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Запазване на изображение</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>PNG изображение с размера на екрана (*@1x.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG изображение (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG чертеж (*.svg)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Запазване на таблица</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Стойности, разделени със запетая (*.csv)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Часова зона</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>Часовата зона, в която започват периодите, делят се дните и се изписват часовете</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Причисляване</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Връщане</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Поправяне на причисляването</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>Непричислени акаунти по GPU-часове</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-часове</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не е посочено</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>&amp;Бенефициент: чии потребители имат полза</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>П&amp;латец: чий дял се изразходва</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>&amp;Режим на достъп</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>Бел&amp;ежка: кой го казва и защо</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>изберете…</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Връща назад последното причисляване</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>Търсят се акаунти, които никое правило не причислява…</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Всички акаунти с потребление в този период са причислени.</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Първо изберете кой има полза и кой плаща</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>%1 вече се брои за %2; миналото следва.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>%1 отново е непричислен.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Акаунти по-горе, които правилото обхваща: %1, общо %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 не можа да се запише: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>Flatpak не може сам да се добави към това, което се стартира с работния плот. Добавете го в настройките на работния плот.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(полагат се %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стойност</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Полагаемо</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Полагаемо: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Предупреждения (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n предупреждение, което никой не е видял (Ctrl+B)</numerusform>
            <numerusform>%n предупреждения, които никой не е видял (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1: %2 от %3</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>%1 загубени при минали нулирания</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>приключил, %1 отпаднали</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>под %1 използване до %2: грантът се намалява</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>поне %1 използвани, както се изискваше до %2</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>По правилата за таксуване на центровете</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Щракнете, за да видите как е изчислено.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Източник: %1</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Тук не е отпуснато нищо, така че нищо не се изразходва.</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>Грантът е приключил; %1 отпаднаха.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>Грантът е изчерпан.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>Полагаемото е изчерпано.</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>Наблюдавана е твърде малка част от това време, за да се каже колко остава и докога стига.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>Наблюдавана е твърде малка част от последните 28 дни, за да се каже докога стига.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>С темпото от последните 28 дни грантът не се изчерпва до края си, %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>С темпото от последните 28 дни полагаемото не се изчерпва до края на това време, %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>С темпото от последните 28 дни грантът стига до %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>С темпото от последните 28 дни полагаемото стига до %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Остават %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Остават, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Права линия, %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Остават: %1</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>Грантът е изчерпан на %1.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>Полагаемото е изчерпано на %1.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>Задаване на &amp;лимити</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>Измерва се…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>завинаги</translation>
    </message>
    <message>
        <source> days</source>
        <translation> дни</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без лимит</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Размер на кеша</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>&amp;Както са дошли</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>На всеки &amp;5 минути</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>Най-&amp;много на диска</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Колко дълго измерванията се пазят така, както са дошли; след това – средна стойност на всеки 5&#xa0;минути. Сумите за цели часове и покритието остават каквито са били.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Колко дълго се пази средна стойност на всеки 5&#xa0;минути, броено от днес; след това – по една на час.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>Докато файлът е по-голям, най-старите измервания се осредняват.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>още %n</numerusform>
            <numerusform>още %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Измервания по системи: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>Измервания, по-нови от 31&#xa0;дни, винаги се пазят така, както са дошли.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>На всеки 5 минути: брои се също от днес и трябва да е по-дълго.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Най-много на диска: поне 10&#xa0;MB.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>Таблицата [cache] е грешна и не е в сила; поправете я ръчно: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Тези не могат да се изберат тук: данните са симулирани или %1 не може да се прочете.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>Зададено от [cache] в %1; промяна тук се записва там.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Нищо не се осреднява от само себе си. Лимитът се записва в [cache] на %1.</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Лимити на кеша</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>Измерванията отвъд тези лимити стават средни стойности и подробностите им не могат да се върнат. Да се зададат ли лимитите?</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Задаване на лимити</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>СИМУЛИРАНО</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>Slurm брои GCD чиповете: по два на GPU</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>Договор от 31&#xa0;август 2026&#xa0;г., 387,8&#xa0;млн. евро; използваема през 2027&#xa0;г.</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>Договор от 22&#xa0;април 2026&#xa0;г., 290&#xa0;млн. евро</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>Надграждане за ИИ по договор от 26&#xa0;януари 2026&#xa0;г., 129&#xa0;млн. евро (ES, PT, TR): две партиции с неизвестен размер</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>Освен тях 16&#xa0;H200 NVL служат като облачни GPU (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>Броят е долна граница, моделът не е известен. Договор от 22&#xa0;юли 2026&#xa0;г., 80&#xa0;млн. евро; инсталиране от есента на 2026&#xa0;г.</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>Договор от 21&#xa0;април 2026&#xa0;г., 29,76&#xa0;млн. евро; инсталиране от 2026&#xa0;г.</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>Открита на 8&#xa0;септември 2026&#xa0;г., до системата на MIMER</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>Договор от 16&#xa0;март 2026&#xa0;г., 55&#xa0;млн. евро, с GB200 NVL4; в експлоатация през втората половина на 2026&#xa0;г.</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>По съобщение от юни 2026&#xa0;г. скоро ще е напълно достъпна</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Екзафлопсова; открита на 5&#xa0;септември 2025&#xa0;г. Публикувани са два броя: 5&#x202f;938 възела × 4 = 23&#x202f;752, приет тук, и 5&#x202f;884 × 4 = 23&#x202f;536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Екзафлопсова; на консорциума Jules Verne (Франция, Нидерландия, Гърция). Договор от 18&#xa0;ноември 2025&#xa0;г.; инсталиране от 2026&#xa0;г.</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>Разделена на клъстери с променлив размер; броят при всеки е според документацията му и не се добавя към общия</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>През 2027&#xa0;г. ще я замени системата на SLAIF</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>До нея ще бъде KarolAIna на CZAI</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>Партиция, оптимизирана за ИИ, до LEONARDO; не е установено откога работи</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>Избрана на 12&#xa0;март 2025&#xa0;г.; не е намерен договор</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>Търгът е отворен до 16&#xa0;октомври 2026&#xa0;г.</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>GPU партицията до Discoverer, който има само процесори</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Обслужва AI2F до въвеждането на Alice Recoque</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Обслужва AI2F до въвеждането на Alice Recoque; не е установено какво брои нейният Slurm за GPU</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Услуги от 2026&#xa0;г.; не е намерен договор</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>Ще замени Vega през 2027&#xa0;г.</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>Избрана на 10&#xa0;октомври 2025&#xa0;г.</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>70 от 200&#xa0;млн. евро са от съвместното предприятие; пълна експлоатация през 2027&#xa0;г.</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>Предстои закупуване; финансирането тече от 1&#xa0;септември 2026&#xa0;г.</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>Предстои закупуване, общо 82&#xa0;млн. евро; с експериментална платформа</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>Система на EuroHPC извън фабриките за ИИ</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Никоя стойност не се различава с повече от закръгляването си.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>Стойности, които се различават с повече от закръгляването си: %1 от %2.</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>След замразяването е внесен %n файл,</numerusform>
            <numerusform>След замразяването са внесени %n файла,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>с %n нова или поправена задача.</numerusform>
            <numerusform>с %n нови или поправени задачи.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>Не са сравнени, тъй като отчетът е направен без тях: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Промени след замразяването</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показател</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тогава</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сега</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разлика</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>ff::Chart</name>
    <message>
        <source>Nothing was seen in this period.</source>
        <translation>В този период не е наблюдавано нищо.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Данните са симулирани.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 като таблица</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Показване на диаграмата</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показване като таблица</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>СИМУЛИРАНО</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>Едно измерване назад</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Едно измерване напред</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>Десет измервания назад</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>Десет измервания напред</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>Назад до предишната празнина или промяна</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>Напред до следващата празнина или промяна</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>До първото измерване</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>До последното измерване</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>Следващата серия нагоре</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>Следващата серия надолу</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Увеличаване при кръстчето</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Намаляване при кръстчето</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Показване на целия период</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>Един прозорец назад във времето</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>Един прозорец напред във времето</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Назад към предишното увеличение</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>Закрепване на стойностите при кръстчето или освобождаване</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Начало или край на интервал при кръстчето</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Добавяне на бележка при кръстчето</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Освобождаване на кръстче, закрепени стойности и интервал, в този ред</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Придвижване с клавишите</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серии</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Предишният период като линия</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Логаритмична скала</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Процентна скала</translation>
    </message>
</context>
<context>
    <name>ff::ChartTable</name>
    <message>
        <source>Coverage</source>
        <translation>Покритие</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Преместване на&amp;горе</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Преместване на&amp;долу</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колони</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>Отметнатите колони се показват, най-горната е най-вляво.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Колони на цеха</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Както о&amp;бикновено</translation>
    </message>
</context>
<context>
    <name>ff::CompareDialog</name>
    <message>
        <source>SIMULATED</source>
        <translation>СИМУЛИРАНО</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравняване</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>Показателите на двете страни и разликата между тях</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Всички системи</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>Показаният период</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>Периодът преди него</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показател</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разлика</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Покритие: %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Степен на заделяне</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Натоварване на заделените</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Заделени, но неизползвани</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Натиск на опашката</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Капацитет</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Свободни, средно</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Спрени, средно</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Чакане p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Чакане p90</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Запазване</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Изтриване</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Запазени настройки</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Изберете запазени или наименувайте тези</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Запазва вида, периода, езика, коментарите и разделите под това име; „последният пълен месец“ винаги остава последният</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Забравя настройките с това име; направените отчети остават</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>Настройките са запазени като „%1“.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>Настройките „%1“ са забравени.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n предупреждение сработва</numerusform>
            <numerusform>%n предупреждения сработват</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Към предупрежденията</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Всичко е наред.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>Името на %1 не беше намерено. Проверете адреса и дали тази мрежа може да го открие.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>Няма връзка с %1 (%2). Проверете дали сървърът работи и дали няма защитна стена по пътя.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>Сертификатът на %1 е подписан от орган, на който тук няма доверие (%2). Укажете органа на центъра с „ca“.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>Сертификатът на %1 принадлежи на друг хост (%2). Използвайте името от сертификата.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>Сертификатът на %1 не е валиден в момента (%2). Центърът трябва да го поднови; проверете и часовника на този компютър.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>Няма шифрована връзка с %1 (%2). Проверете дали портът използва TLS; ако източникът използва обикновен HTTP, започнете адреса му с http://.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>Прокси сървърът не пропусна заявката до %1 (%2). Проверете настройките за прокси на средата.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>%1 не отговори навреме (%2). Проверете адреса и порта и дали сървърът не е претоварен; следващото запитване опитва отново.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>%1 затвори връзката, преди отговорът да е пълен (%2). Следващото запитване опитва отново.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>%1 пренасочи заявката другаде и това не беше последвано (%2). Въведете крайния адрес на източника.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>Отговорът на %1 е по-голям от разрешеното (%2). Поискайте по-малко, с предварителна настройка или собствени заявки.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>Отговорът на %1 не можа да се разопакова (%2). Причината може да е прокси пред центъра.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>%1 не отговаря с правилен HTTP (%2). Проверете адреса и порта.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>%1 отхвърли данните за вход (%2). Проверете потребителя и токена на източника.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>Токенът за %1 вече не се приема (%2). Подновете го или оставете „token_command“ да изведе нов.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>%1 отхвърли заявката (%2). Проверете адреса и вида на източника.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>Отговорът на %1 беше празен. Експортерът работи, но не измерва нищо; центърът трябва да провери.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>%1 не отговори в JSON (%2). Пред него може да стои страница за вход или прокси.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>Отговорът на %1 не е такъв, какъвто дава този вид източник (%2). Проверете вида и адреса.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>%1 не може да се прочете: %2. Който го записва, трябва да го поправи.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>%1 отговори, но съобщава за собствен проблем: %2. Центърът трябва да провери.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>%1 даде само част от данните си (%2). Стойностите обхващат по-малко, докато всичко се възстанови.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>%1 няма нито една от поисканите метрики (%2). Проверете предварителната настройка и заявките.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>%1 използва версия, която тази програма не познава (%2). По-нова програма може да помогне.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1: %2. Поправете записа; останалото е в сила.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>Данните за вход за %1 не можаха да се прочетат (%2). Проверете файла, променливата или командата, които ги дават.</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>%1 не може да се използва като кеш (%2). Остана непроменен; укажете друг файл с --cache или направете нов от повредения с „factoryfloor repair“.</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Друга програма изтри кеша %1, докато се използваше. Той беше записан наново на същото място; нищо не е загубено.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Друга програма замени кеша %1, докато се използваше. Всичко събрано е в %2, където събирането продължава. За да го запазите, затворете тази програма и поставете този файл на мястото на другия.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Друга програма отряза или презаписа кеша %1, докато се използваше. Събирането продължава в новия файл %2. Затворете тази програма и поставете резервно копие, този файл или резултата от „factoryfloor repair“ на мястото на повредения.</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Друга програма изтри журнала (-wal) на кеша %1, докато се използваше. Съдържанието му беше спасено; нищо не е загубено.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Друга програма отряза журнала (-wal) на кеша %1, докато се използваше. Най-новите запитвания може да липсват; те се броят за ненаблюдавани. „factoryfloor verify“ сравнява останалото.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>%1 е записан от по-нова версия на тази програма (%2). Остана непроменен; обновете програмата или укажете друг файл.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>%1 не може да се запише (%2). Променете правата му или укажете друг файл с --cache.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>Дискът на %1 е пълен (%2). Освободете място: дотогава събраното чака в паметта.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>Друга програма записва в %1 (%2). Тази чете и следи.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>%1 е на мрежова файлова система (%2), където кешът не е в безопасност. Поставете го на локален диск.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>%1 не може да се прочете (%2). Проверете дали съществува и дали може да се чете.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>%1 не може да се запише (%2). Освободете място на диска или укажете папка, в която може да се записва.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>%1 принадлежи на друга система (%2). Укажете правилната; ако все пак е на тази, използвайте --force или force = true за папка в sources.toml.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Спряно, преди да завърши.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>Програмата направи грешка при %1 (%2). Моля, съобщете за нея с тези думи.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>Няма система „%1“. Има: %2.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>Няма отчет %1. Има: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>Отчет %1 не може да се прочете от кеша (%2). Върнете се към резервно копие на кеша или го замразете отново.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>Няма шаблон на отчет „%1“. Има: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>Шаблонът на отчет „%1“ не беше запазен (%2). Изберете друго име.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>Сумите на %1 са по-големи, отколкото може да се преброи (%2). Някоя задача има невъзможни времена или GPU; нищо не беше записано.</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>Бележката за %1 не беше запазена (%2). Напишете я отново, по-кратко.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>Кешът още се отваря. Стойностите ще се появят веднага щом се отвори.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>Неизвестен проблем при %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>%1 не познава този адрес (%2). Проверете пътя му.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>%1 има собствена неизправност (%2). Следващото запитване опитва отново; ако продължи, центърът трябва да провери.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Източникът</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>източника</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Как е изчислено</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копиране</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Копиране на изчислението</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показател</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Съмнително</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (наблюдавано %2 от %3)</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, претеглено по GPU (само времето: наблюдавано %2 от %3)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Покритие</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Измервания</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Изпълнения на задачи</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Празнини</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, общо %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>няма</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Източник</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>Най-нови данни</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Копирано</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Копиране</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Запазване като CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Запазване като изображение…</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Копиране или запазване</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Копиране, запазване като CSV или като изображение (Shift+F10 върху таблицата или диаграмата)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>„%1“ е копирано: поставете го като таблица или като изображение.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Запазено като %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 не можа да се запише: %2. Изберете друга папка.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>GPU по използване</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>В този период няма измервания от тази система.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Степен на заделяне</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Натоварване на заделените</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Заделени, но неизползвани</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Дължина на опашката</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Центърът не съобщава кои задачи чакат.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Чакане до старта</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Центърът не дава задачи или твърде малко са стартирали, за да се каже.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Чакане p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Дял по държави</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>Центърът не съобщава кои акаунти изчисляват.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>Кога е натоварено</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>Заделени GPU по държави</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Активни от всички GPU</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>на всички потребители</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>като бенефициент</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>като платец · дял от капацитета, черта: полагаемо</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>за %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>GPU, искани от готовите за старт задачи; задържаните и зависимите са под линията</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>GPU, искани от готовите за старт задачи</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>половината от задачите чакат по-малко от p50, девет от десет – по-малко от p90</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>степен на заделяне по час и ден от седмицата, %1</translation>
    </message>
</context>
<context>
    <name>ff::FactoryHeader</name>
    <message>
        <source>Factory</source>
        <translation>Фабрика</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Числа вместо чертежи</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Числа вместо чертежи (T върху диаграма)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Запазване на изображение…</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Запазване на всички диаграми като изображение</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Показателите, дяловете и чаканията за период се отнасят само за това време. Щракнете за целия период.</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Предишна фабрика</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Следваща фабрика</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравняване…</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>С друга фабрика или друг период</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Още няма източник</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, избран</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Delivered</source>
        <translation>Използвани</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Заделени, неактивни</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Активни, заделянето не се съобщава</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Свободни</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Спрени</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Чакане p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Чакане p90</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Без режим на достъп</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Капацитет</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Други</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Задържани или зависими</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>не е стартирала задача</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>на задачи, стартирали за %1</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Свободни или спрени</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Заделени</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Дължина на опашката</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>не е достигнато</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Съмнително: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (съмнително)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Щракнете, за да видите как е изчислено.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>както в предишния период</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ %1 спрямо предишния период</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ %1 спрямо предишния период</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>изтегля се миналото…</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>съмнително</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 наблюдавано</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Съмнително: бройките на GPU си противоречат.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Данните са симулирани.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Покритие %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Съмнително: %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>Най-нови данни: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Щракнете, за да видите как е изчислено.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>СИМУЛИРАНО</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>предишният период не е известен</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>Промяна не се посочва: от %1 е наблюдавано твърде малко за сравнение.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>както през %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1 спрямо %2</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Използвани</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Заделени, неактивни</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Заделени, активността не е известна</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Свободни</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Спрени</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Активни</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Не се съобщава</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>Не е наблюдавано в този период.</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Полагаемо</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>Лента на цеха</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>Цехът: по една карта за всяка фабрика</translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message>
        <source>live</source>
        <translation>актуална</translation>
    </message>
    <message>
        <source>late</source>
        <translation>закъсняла</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>недостъпна</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>още не е наблюдавана</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Актуалност</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Държава</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показване на всички</translation>
    </message>
    <message numerus="yes">
        <source>Filter (%n)</source>
        <translation>
            <numerusform>Филтър (%n)</numerusform>
            <numerusform>Филтър (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Филтър</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Показани: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>Системи по актуалност или по държава</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Филтър: %1</translation>
    </message>
</context>
<context>
    <name>ff::FloorModel</name>
    <message>
        <source>Factory</source>
        <translation>Фабрика</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Капацитет</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Използвани</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Заделени, неактивни</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Заделени</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Свободни</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Спрени</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Степен на заделяне</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Активни от всички GPU, където заделянето не се съобщава</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Натоварване на заделените</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Заделени, но неизползвани</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Покритие на „заделени, но неизползвани“</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Чакащи сега</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Чакане p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Чакане p90</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>активни %1, заделянето не се съобщава</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>заделянето не се съобщава</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 еквиваленти</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>GPU по използване</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Дял от капацитета</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Заделяне, 24 ч досега</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Заделяне, 24 ч</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>Чакащи H100</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>Чакащи GPU</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Възраст сега</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Възраст</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Съмнително: %1</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Както е сега, независимо от периода.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Само за %1.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Центърът не дава задачи или твърде малко са стартирали, за да се каже.</translation>
    </message>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>Половината от задачите чакат по-малко от %1, девет от десет – по-малко от %2. Задачите, които още чакат, са преброени.</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>Центърът не съобщава колко са активни заделените му GPU.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>%1 заделени и неактивни в този период.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>Възраст на най-новото измерване при източника.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>Заделени GPU от работещите.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>актуална</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>%1 инсталирани според каталога или центъра</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Никой не казва колко GPU има.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>Заделени GPU от работещите, през последните 24 часа.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>%1, искани от задачи, които могат да стартират сега; задържаните и зависимите не се броят.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Центърът не съобщава кои задачи чакат.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Натоварване</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Още няма източник. Данни биха дали услуга Slurm REST, Prometheus или страница с метрики на центъра; щракнете, за да добавите източник.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>какво чака</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>Това биха съобщили услуга Slurm REST или отчетни файлове.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>колко активни са GPU</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>Това би съобщил GPU експортер в Prometheus.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>Второто би съобщил GPU експортер в Prometheus.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Не се съобщава: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Средна активност за заделеното GPU време.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>Цехът: GPU на всяка фабрика по състояние</translation>
    </message>
</context>
<context>
    <name>ff::Formatter</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 H100</source>
        <comment>H100-equivalent GPUs</comment>
        <translation>%1 H100</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>%1 GPU</translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs</source>
        <comment>number of GPUs</comment>
        <translation>
            <numerusform>%1 GPU</numerusform>
            <numerusform>%1 GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of per cent</comment>
        <translation>%1 п.п.</translation>
    </message>
    <message>
        <source>H100-h</source>
        <comment>hours of H100-equivalent GPUs</comment>
        <translation>H100-ч</translation>
    </message>
    <message>
        <source>GPU-h</source>
        <translation>GPU-ч</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>ч</translation>
    </message>
    <message>
        <source>H100</source>
        <comment>H100-equivalent GPUs</comment>
        <translation>H100</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>points</source>
        <comment>of per cent</comment>
        <translation>п.п.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes, as 9 h 40</comment>
        <translation>%1 ч %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 д %2 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 д</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сега</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, such as 12 s</comment>
        <translation>преди %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>ddd, d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>Qt time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ff::FreshnessChips</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n актуален</numerusform>
            <numerusform>%n актуални</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n закъснял</numerusform>
            <numerusform>%n закъснели</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n недостъпен</numerusform>
            <numerusform>%n недостъпни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n още незапитван</numerusform>
            <numerusform>%n още незапитвани</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Източници според актуалността им. Щракнете за списъка.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Публикуване</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Промени след замразяването</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Отбелязва го като разпространената версия</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Обратно към черновата</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Публикуван отчет № %1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Замразен отчет № %1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, вместо № %1</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2: стойностите, както са запазени.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнява се…</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Отиване до</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Фабрика, държава, страница или действие</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Къде да отидете</translation>
    </message>
    <message>
        <source>page</source>
        <translation>страница</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Преглед</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Фабрики</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Дялове</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Планиране</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчети</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Източници</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Добавяне на източник</translation>
    </message>
    <message>
        <source>action</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>system</source>
        <translation>система</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>антена</translation>
    </message>
    <message>
        <source>state</source>
        <translation>държава</translation>
    </message>
    <message>
        <source>view</source>
        <translation>изглед</translation>
    </message>
</context>
<context>
    <name>ff::HeatMap</name>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Най-много: %1. Най-малко: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>няма данни</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Страниците от страничната лента, отгоре надолу</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Отиване до фабрика, държава или страница</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Предупреждения: какво сработва, какво е сработило, правилата</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Назад и напред</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>От един елемент или диаграма към следващия</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>Върху таблица или диаграма: копиране като таблица и като изображение</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>Върху таблица или диаграма: запазване като CSV</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>Върху таблица или диаграма: запазване като изображение</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>Върху таблица или диаграма: менюто ѝ</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>Върху показател: как е изчислен</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Този списък</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>Стойностите като таблица и обратно</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Копиране като таблица и като изображение</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Плъзгане</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Мащабиране; с Shift преместване, с Ctrl избор на интервал</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+колелце</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Мащабиране при показалеца</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Щракване</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>Закрепване на стойностите; върху легендата – скриване на серия</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Двойно щракване</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>Целият период; върху легендата – само една серия</translation>
    </message>
    <message>
        <source>About Factory Floor</source>
        <translation>Относно Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor %1</source>
        <translation>Factory Floor %1</translation>
    </message>
    <message>
        <source>Capacity and usage of Europe&apos;s AI Factories, from the sites&apos; own telemetry. Free software under the GNU General Public License, version 3.</source>
        <translation>Капацитет и потребление на европейските фабрики за ИИ, от собствената телеметрия на центровете. Свободен софтуер под GNU General Public License, версия 3.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>По времева диаграма</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>Върху времева диаграма</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Запазване на показаното в прозореца като изглед</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>Запазените изгледи</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>В таблица: сортиране по колоната на клетката</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Непричислено</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Албания</translation>
    </message>
    <message>
        <source>Alps (CSCS)</source>
        <translation>Alps (CSCS)</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрия</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Босна и Херцеговина</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Белгия</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>България</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцария</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Кипър</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехия</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Дания</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Естония</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Гърция</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Испания</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Съюз</translation>
    </message>
    <message>
        <source>EUROPA consortium</source>
        <translation>Консорциум EUROPA</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Финландия</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Обединено кралство</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Хърватия</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Унгария</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ирландия</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Израел</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Исландия</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Италия</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Лихтенщайн</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Кения</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Люксембург</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдова</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Черна гора</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Северна Македония</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Малта</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нидерландия</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегия</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Полша</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Португалия</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румъния</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Сърбия</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеция</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Словения</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словакия</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украйна</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Уганда</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Други</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Европейски съюз</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>договорено</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>по оценка</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>условно</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>отпуснати %1</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>от тях използвани %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>остават %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>отпаднали %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>платени %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>полагат се досега %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>основание: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Акаунти, които никое правило не причислява към титуляр.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Тук не е известно полагаемо.</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Използвано като платец, където полагаемото е известно: %1 от %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Източник: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>грантът за %1 на %2</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Пропуснати, тъй като не е известен H100 еквивалент: %1.</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>Не се броят тук, тъй като обхващат и други системи: грантове за %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Използвано</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>От полагаемото</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Покритие</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>като бенефициент</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>като платец</translation>
    </message>
</context>
<context>
    <name>ff::HolderPanel</name>
    <message>
        <source>%1.</source>
        <comment>the time of the burn-down</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>Granted to %n accounts.</source>
        <translation>
            <numerusform>Отпуснато на %n акаунт.</numerusform>
            <numerusform>Отпуснато на %n акаунта.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Изразходване</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Режими на достъп</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Тук не са известни нито грант, нито полагаемо.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>GPU-часове по режим на достъп</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>Няма потребление в този период.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>като платец</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>като бенефициент</translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>От потреблението, което се брои тук, не е наблюдавано нищо.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>остават %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Щракнете, за да видите как е изчислено.</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Търсене на държава</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Държави</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всички</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Вашите</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>С потребление в периода</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Всички държави</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>Останалите държави</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>№ %1, вместо № %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>публикуван %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>замразен %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Още няма. „Замразяване“ запазва отчет със стойностите му, каквито са, каквото и да стане с данните.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Замразени и публикувани отчети</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Замразен като отчет № %1.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>Отчет № %1 е публикуван.</translation>
    </message>
</context>
<context>
    <name>ff::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Използвани</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Заделени, неактивни</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Заделени, активността не е известна</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Свободни</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Спрени</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>Поставен токен се пази в ключодържателя на работния плот; ако той не го приеме – във файл, който само вие можете да четете.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Тук няма ключодържател на работния плот (secret-tool не е инсталиран или няма работеща сесия), затова поставен токен се пази във файл, който само вие можете да четете (права 0600), в папката „tokens“ на конфигурацията.</translation>
    </message>
</context>
<context>
    <name>ff::MainWindow</name>
    <message>
        <source>Factory Floor</source>
        <translation>Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor – simulated</source>
        <translation>Factory Floor – симулация</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>всички едновременно</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>не преди</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>край до</translation>
    </message>
    <message>
        <source> h</source>
        <translation> ч</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;GPUs at once</source>
        <translation>&amp;GPU едновременно</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>&amp;Дължина на изпълнение</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Изпълнения</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>Едно след друго или всички едновременно</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>&amp;Модел GPU</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>&amp;Памет на GPU</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Поне</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Начало</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>Иначе започва сега</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Краен срок</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>Дя&amp;л на</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>Чий дял изразходва пилотът</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>&amp;Режим на достъп</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>Ниво на д&amp;оверие</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>Колко често трябва да се спазва граница</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>Първи ден на пилота</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Последен ден на пилота</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Без значение</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Ничий</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Добавяне на бележка</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Промяна на бележката</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Бележка</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Ремонтирано охлаждане; нови настройки на планировчика…</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>&amp;Кога (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Бележка</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Запазване</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>Бележката е твърде дълга: с %n знак повече.</numerusform>
            <numerusform>Бележката е твърде дълга: с %n знака повече.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>Вижда я всеки, който чете този кеш: не пишете имена на хора.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>Бележката е запазена. Тя е за %1, извън показания период.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Премахване на бележка</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>Да се премахне ли тази бележка окончателно?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Премахване</translation>
    </message>
</context>
<context>
    <name>ff::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Бележки</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period. A note stands on the charts above, and goes with what is exported.</source>
        <translation>Никой не е писал бележка за този период. Бележката стои върху диаграмите по-горе и придружава това, което се изнася.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Добавяне на бележка…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Промяна…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Премахване</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Бележки за тази система в този период</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Бележка</translation>
    </message>
</context>
<context>
    <name>ff::OpenViewDialog</name>
    <message>
        <source>Open a view</source>
        <translation>Отваряне на изглед</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Връзка към изглед</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>&amp;Получената връзка</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Отваряне</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Файл…</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Изгледи (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Очаква се от %1 до %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>С границата започва до %1 и завършва до %2.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1 H100-ч</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Струва %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>В дяла остават %1 за тази година преди пилота.</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>Какво се показва за варианта</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>Свободни GPU занапред</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Колко е добро</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>партиция %1</translation>
    </message>
</context>
<context>
    <name>ff::OptionsModel</name>
    <message>
        <source>size unknown</source>
        <translation>неизвестен размер</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Очаквано чакане</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>Граница %1</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Чакане и изпълнения, до %1</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Край до</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Дял след това</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Защо тук</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, свързана с %2</translation>
    </message>
    <message>
        <source>least: %1, %2</source>
        <translation>най-малко: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Степен на заделяне</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Натоварване на заделените</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Заделени, но неизползвани</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Натиск на опашката</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Покритие</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Цехът</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Дължина на лентите</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Дял</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравняване…</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>Два периода или две системи един до друг</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Кой го е използвал</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>Дял от GPU-часовете по държави</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>Дял от GPU-часовете</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>В този период не е наблюдавано потребление по акаунти.</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%1 H100 еквивалента в %n система</numerusform>
            <numerusform>%1 H100 еквивалента в %n системи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1 GPU в %n система</numerusform>
            <numerusform>%1 GPU в %n системи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n без известен H100 еквивалент: %1</numerusform>
            <numerusform>%n без известен H100 еквивалент: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n, чиито GPU не са преброени: %1</numerusform>
            <numerusform>%n, чиито GPU не са преброени: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>изтегля се миналото…</translation>
    </message>
    <message>
        <source>Union share</source>
        <translation>Дял на Съюза</translation>
    </message>
    <message>
        <source>%1&apos;s share</source>
        <translation>Дял: %1</translation>
    </message>
    <message>
        <source>%1 H100-equivalents pending</source>
        <translation>%1 чакащи H100 еквивалента</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>%1 чакащи GPU</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>сега</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>за %1</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Чаканията и чакащите GPU са само за %1. Всички останали стойности са за всички потребители.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Чаканията, чакащите GPU и кой е използвал са само за %1. Всички останали стойности са за всички потребители.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>За всички потребители: филтърът не важи.</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>като платец · дял от капацитета, черта: полагаемо</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>като бенефициент</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Дял от капацитета</translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Никоя система не отговаря на филтъра.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Показване</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Показване: таблица, карти, колони</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карти</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Колони…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>Показани %1 от %n система</numerusform>
            <numerusform>Показани %1 от %n системи</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Какво показва картата</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Потребление</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Полагаемо</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼: промяна спрямо %1.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Дял от полагаемото по държави</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Никоя държава няма полагаемо, което да е известно тук.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Всички мрежи</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, като платец</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, като бенефициент</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Страници на отчета</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>With &amp;times of day</source>
        <translation>С &amp;час</translation>
    </message>
    <message>
        <source>Custom period</source>
        <translation>Период по избор</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;От</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>&amp;До, включително този ден</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>&amp;До, без този час</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>Краят трябва да е след началото.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · по часовника на %3</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Последните 24 часа</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последните 7 дни</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последните 30 дни</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Този месец</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Това тримесечие</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Тази година</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Миналият месец</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Миналото тримесечие</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Миналата година</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>По избор</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>СИМУЛИРАНО</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Източник: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 наблюдавано</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>От какво има нужда пилотът</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варианти</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>на системите от мрежата по-горе; периодът, държавата и достъпът по-горе не важат тук</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>Системи, на които пилотът може да се изпълни, най-добрите първи</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>&amp;Справка…</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Записва плана като отчет, във всички формати, в папка</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Папка за справката</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>Справката е запазена като %1.</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>Опашките от последните месеци се възпроизвеждат; първия път това отнема няколко секунди.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>Нито една система не принадлежи към тази мрежа.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>%n система може да го поеме</numerusform>
            <numerusform>%n системи могат да го поемат</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 общо</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Латентност, мс</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>Най-бавно, мс</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Запитване</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Резултат</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Измервания</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байтове</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Съобщение</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>с отговор</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>неуспешно</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Запитванията като диаграма или едно по едно</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграма</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Каква част от дневника</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;ч</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7&#xa0;дни</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Латентност на запитванията</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>В дневника няма запитване към този източник.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Запитванията едно по едно, най-новите първи</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Копиране или запазване на дневника на запитванията</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Запитвания</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n запитване</numerusform>
            <numerusform>%n запитвания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n неуспешно</numerusform>
            <numerusform>%n неуспешни</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>По ширина</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>По-малко</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>По-малко (Ctrl+колелце)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>По-голямо</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>По-голямо (Ctrl+колелце)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Търсене в отчета</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Отчетът се изготвя</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 от %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не е намерено</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n място</numerusform>
            <numerusform>%n места</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>Прочетени части: %1 от %2</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Нито един отчет от отчетността на центъра не лежи изцяло в това време.</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>Измерванията от времето на отчетността на центъра са направени от отчетните му данни; те не се сравняват с нея.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>Отчетността на центъра обхваща само някои акаунти; измерванията, които не познават акаунти, не се сравняват с нея.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>Отчетността на центъра покрива %1 от това време; стоящото до нея е за същото време и същите акаунти.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>Стойностите за %1 от това време идват от отчетните данни на центъра, а не са измерени: задачите и измерванията се сравняват за останалото.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>antennas: %1</source>
        <translation>антени: %1</translation>
    </message>
    <message>
        <source>AI Factory</source>
        <translation>Фабрика за ИИ</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Участници</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Системи</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Антена</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Относно</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Капацитет</translation>
    </message>
    <message>
        <source>Capacity from %1</source>
        <translation>Капацитет от %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Таксуване</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Дял: %1</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>не е достигнато: твърде много още чакат или са се отказали</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>старт - готовност; p90 по Каплан и Майер, като задачите, които още чакат, и отменените по време на чакане са цензурирани</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>задачи</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>не се броят задържаните и зависимите задачи и тези за по-късно или за резервация; чакащ масив от задачи се брои с всяка своя задача</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>started</source>
        <translation>стартирали</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>още чакат или са отпаднали без старт</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Не е наблюдавано</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Планово спрени: до %1 GPU</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>акаунт %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>по-горен акаунт %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>етикет %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>образец %1</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Без режим на достъп</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>договорено</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>по оценка</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>условно</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>инсталиран</translation>
    </message>
    <message>
        <source>available</source>
        <translation>наличен</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>заделяем</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>неизвестен брой %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>единица</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>GPU в H100 еквивалент</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>физически GPU</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>Източниците показват %1 GPU (%2), а federation.toml или каталогът казва %3: проверете кои етикети различават GPU или капацитета там.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>Заделени са %1 GPU при капацитет %3 (%2): едно от двете е грешно.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, към %2: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1; %2 от %3 GPU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>няма</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не се измерва</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>както го дава източникът</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, средното на центъра за всички GPU</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>%1 от %2 системи имат източник</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 Предишният отговор още важи.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>Най-новият отговор е по-стар от 2,5 интервала.</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>За тази система не е настроен източник.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>За нейните GPU не е известен H100 еквивалент.</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>Източникът ѝ казва колко GPU има и колко са активни, но не кои са заделени.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>измервания</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>измерване важи до следващото и най-много 2,5 интервала; след това е празнина и никога нула</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>заделени / (капацитет - спрени - планово спрени), никога над 1</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>заделени</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>капацитет</translation>
    </message>
    <message>
        <source>down</source>
        <translation>спрени</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>планово спрени</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>свободни или спрени, не е известно</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>пропусната, тъй като не съобщава какво е заделено</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>средна активност за заделеното GPU време</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>активни и заделени</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>заделени, където активността е известна</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>активност от</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>системи, които я съобщават</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(заделени - активни и заделени), сумирано за времето, в което са наблюдавани и двете</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>от заделените</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>средна активност за всички GPU; източникът не съобщава кои са заделени</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>активни</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>капацитет, където активността е известна</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>чакащи GPU x лимити на време / налични GPU; горна граница, тъй като лимитите надвишават времената за изпълнение</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>чакащи GPU x лимити, средно</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>налични GPU, средно</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>наблюдавано време / поискано време за всички системи с източник, всяка претеглена с нейните GPU</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>наблюдавано</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>поискано</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>не участва в покритието, тъй като капацитетът ѝ не е известен</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>устройство-часове x единиците на центъра за устройство-час</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>единици за устройство-час</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>отпуснато</translation>
    </message>
    <message>
        <source>used</source>
        <translation>използвано</translation>
    </message>
    <message>
        <source>left</source>
        <translation>остават</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>загубено при минали нулирания</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>отпаднало</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>никое правило не причислява тези акаунти</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>не е използван акаунт на този титуляр</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и още %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1 от %2: капацитет %3, %4</translation>
    </message>
    <message>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>сума по задачи от физически GPU x часове изпълнение в периода, като платец</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>сума по задачи от физически GPU x часове изпълнение в периода, като бенефициент</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>всички GPU-часове</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>използвано като платец, където полагаемото е известно</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>потребление на системи без полагаемо</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>пропусната, тъй като нейните GPU нямат H100 еквивалент</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>GPU-часове, използвани като платец / полагащи се досега GPU-часове; полагаемо = сума във времето от частта x основата</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>полагаемо досега</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>основание</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>задачи: време, за което е известна всяка задача; измервания: време, за което важат</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>отпуснато - използвано от акаунтите с грант и тези под тях, в рамките на грантовете - отпаднало при края на грант</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>не е известен грант: полагаемото за периода - използваното като платец на системи с известно полагаемо</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>използвано извън приключили грантове</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>потреблението се брои за най-близкия акаунт на неговото ниво или над него с действащ грант, от няколко – за този, който изтича пръв</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>темпо от последните 28 дни</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>наблюдавано е твърде малко</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>изчерпва се</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>наблюдавана е твърде малка част от това време</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>Един GPU-час е цял MI250X: два чипа за един час</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Цели възли: 4 GPU-часа за възел и час; от чипове, следователно долна граница, когато задача иска по-малко от осем</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(ядра / 8, памет / 64 GB, чипове) x часове x 0,5; само от чипове, следователно долна граница</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC: при под 40 % използвани след 6 месеца грантът се намалява автоматично</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>Цели възли с 4 GH200; квотата се определя наново всяко тримесечие и неизползваното се губи</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPU x часове / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>Месечната квота е общото, разделено на месеците на гранта; след нея – по-нисък приоритет</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Няма мрежа „%1“. Известни са: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>Няма система „%1“. Известни са: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Няма титуляр „%1“. Известни са: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>Няма режим на достъп „%1“. Известни са: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>Няма модел GPU „%1“. Известни са: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>Броят на GPU трябва да е от 1 до %1; той е %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>Часовете на изпълнение трябва да са над 0 и най-много %1.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>Броят на изпълненията трябва да е от 1 до %1; той е %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>Паметта на GPU трябва да е над 0 GB.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>Нивото на доверие трябва да е над 0,5 и под 0,999.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>Крайният срок %1 не е след %2, момента на плана.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>От %1 до крайния срок %2 има %3 ч, но само изпълненията отнемат %4 ч.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>Има %1 GPU от искания вид; пилотът се нуждае от %2 едновременно.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>Няма %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>За нито един от нейните GPU не е известно да има %1 GB памет.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>Не е известно колко GPU има и не е наблюдавана нейна задача.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Без граница: не е известна нейна задача, а измерванията на свободните GPU и на опашката показват само %1 от %2 старта, нужни за граница.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Без граница: не е известна нейна задача, а границата от измервания е спазена само при %1 от %2 опита през последните 90 дни.</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Без граница: не са наблюдавани нито задачи, нито свободни GPU и дължина на опашката. За чаканията са нужни данни за задачите, от Slurm или от файлове.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>Твърде малко наблюдавани задачи за граница: %1 от %2 през последните 90 дни.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Без граница: през последните 90 дни е спазена само при %1 от %2 задачи.</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Без граница: не е наблюдавана нейна задача. За чаканията са нужни данни за задачите, от Slurm или от файлове.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>Тя е от задачи с всякакъв размер: наблюдавани са твърде малко с този размер.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>От измервания: не е известна нейна задача. Границата следва от свободните GPU и дължината на опашката и е по-широка от граница от задачи; спазена е при %1 от %2 опита през последните 90 дни.</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>Границата %1 е спазена при %2 от %3 задачи през последните 90 дни.</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>Медианната граница е %1 пъти тази на публикувания метод (QBETS).</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Екстраполирано: най-голямата наблюдавана задача е с %1 GPU.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>Може да завърши след крайния срок: с границата %1 на чаканията завършва на %2.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>В дяла остават %1 GPU-ч за тази година, с %2 по-малко от нужното.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>Очаква се изпълнение да чака %1; границата %2 е %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>Границата %1 за чакането на изпълнение е %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 от %2 нататък</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Режими на достъп: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>С неизвестен размер или срок за решение: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>Не за пилот с този размер или дължина: %1.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>Свободните GPU не се предвиждат: нужни са 14 дни с измервания кои GPU са заделени; наблюдавани са %1 ч.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>В тези дни очакваният брой свободни GPU няма място за изпълнение на пилота.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>Според очаквания брой свободни GPU има място за изпълнение от %1 нататък. Опашка може да го заеме първа.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>Научено от %1 ч измервания; часовете с поддръжка са пропуснати, а обявеното се изважда.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>Изпробвано върху миналото, от %1 дни: лентата 90 % обхвана %2 от часовете, а лентата 50 % – %3; грешката (pinball загуба) беше %4 пъти тази на „както в същия час една седмица по-рано“.</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>всичко от него е по замисъл</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>%1 остават извън това, което е по замисъл</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>не е известна причина; сравнете акаунти и дни</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>неизползвани резервации: sreport таксува %1 от резервирани, свободни GPU на акаунта им; задачите ги нямат</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>празнини: измерванията покриват %1 от времето, най-дългата празнина е %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>експортерът на центъра може да брои резервираните GPU за заделени</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>задачите са известни само за %1 от времето; внесете или изтеглете останалото</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>единици: едното е %1 пъти другото, сякаш едното брои чипове, а другото GPU</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>sreport таксува GPU, които стоят свободни в резервация, на нейния акаунт; никоя задача не ги е имала</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>sreport брои MIG срез за GPU и не брои частите от GPU; тук всяка се брои с дела си от GPU</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>GPU на временно спряна задача остават заети и се броят; изминалото време в sacct ги пропуска</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|първото - второто| / по-голямото от двете</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>задачи+измервания</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>разлика над 1 % се отбелязва</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>отчетността на центъра</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>вероятна причина</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>внесени файлове</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>интеграл за периода от GPU, заделени на акаунтите</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>сума по задачи от физически GPU x коефициента на модела им x часове изпълнение в периода</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>сума по задачи от физически GPU x часове изпълнение в периода</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>GPU-секунди</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>правилата за причисляване, действали по време на потреблението</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>както го таксува центърът</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>степен на заделяне</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>натоварване (на заделените)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>натиск на опашката</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>покритие</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>чакане</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-часове</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>дял от полагаемото</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>резерв</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>единици на центъра</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>съгласуване</translation>
    </message>
    <message>
        <source>account</source>
        <translation>акаунт</translation>
    </message>
    <message>
        <source>system</source>
        <translation>система</translation>
    </message>
    <message>
        <source>The runs begin later: the bound does not know the queue of then, and single weeks may differ. It was judged as stated seven days before each job.</source>
        <translation>Изпълненията започват по-късно: границата не познава опашката по това време и отделни седмици може да се различават. Проверена е така, както е била посочена седем дни преди всяка задача.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>Моментът на плана, %1, е в бъдещето: за него още нищо не е известно.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>Поддръжка на %1 GPU: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>Резервация на %1 GPU: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Поддръжка на всички GPU: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Резервация на всички GPU: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (съобщено от центъра).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (от federation.toml).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>Границата за задачи с всякакъв размер също не е достатъчна: спазена е при %1 от %2.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>Изпълненията започват по-късно: границите са проверени така, както са били посочени седем дни преди всяка задача.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>Тя се основава на задачи с всякакъв размер: границата за този размер е спазена само при %1 от задачите му, а се искат %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>И още %1.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>наблюдавано време / поискано време, за системите, от които може да идва използването</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>Чака първото си измерване</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>Преди първото измерване</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>Чака първото си запитване.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Пречи: %1 Това оставя твърде малко GPU за всички изпълнения наведнъж. Началото и краят го отчитат, а границата на чакането – не.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Пречи: %1 Това оставя твърде малко GPU за изпълнение. Началото и краят го отчитат, а границата на чакането – не.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>Началото %1 не е преди крайния срок %2. Задайте по-ранно начало или изберете по-късен краен срок.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>заделени, но неизползвани</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>активни от всички GPU</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Пречи: %1 Това може да остави твърде малко GPU от искания вид. Началото и краят го отчитат, а границата на чакането – не.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Екстраполирано: най-дългото ограничение на времето на наблюдавана задача е %1.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1 най-късно на %2 (краен срок до %3)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1 от %2 (краен срок %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Колко често границите на чакане са спазвани през последните 90 дни, по размер</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>Задачи, чакали най-дълго над границата си</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>Защо не „sbatch --test-only“? Собствената оценка на Slurm симулира моментната опашка и не знае нищо за задачите, които идват по-късно. Прочетена като горна граница, тя е спазена при 53 % от 53 задачи на Cedar и при 10 % от 58 задачи на Narval (чакания от публичен набор от данни).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>всички</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Спазена</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Медианна граница</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>Граница QBETS</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>Най-големи отклонения</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Граница</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Чакала</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Преглед</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Фабрики</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Дялове</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Планиране</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчети</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Източници</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Изгледи</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Запазени изгледи</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Запазени изгледи (Ctrl+D запазва показаното в прозореца)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Обещано и наблюдавано</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>Никоя граница от последните 90 дни не може да се оцени.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>обещано %1, наблюдавано %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Наблюдавано</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обещано</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>Не е наблюдавано</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Съдържание</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Таблица %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Фигура %1. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>Данните са в приложението.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>Данни за фигура %1. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Означения:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Приложение: данни за фигурите</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>Двоеточие стои на мястото на ненаблюдаваното.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данни</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Състояние на отчета</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Покритие</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Основание за полагаемото</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Правила за причисляване</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Изготвен</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Резюме</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Всички стойности в отчета</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Граници от последните 90 дни</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>GPU на задача</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Спазена</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Медианна граница</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Медиана на публикувания метод</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>Не е наблюдавана задача на тези системи.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>всички</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Обещано и наблюдавано</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>Колко често са спазвани границите, които трябваше да важат за част от задачите.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>както е обещано</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>Най-големите отклонения от тези дни</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>В опашката от</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Граница</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Чакала</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Нито една задача не е чакала повече от границата си.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Колко добри са били границите</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>ничий</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Справка за пилота: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>От какво има нужда пилотът</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Изпълнения</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Общо</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>Модели GPU</translation>
    </message>
    <message>
        <source>any</source>
        <translation>без значение</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Памет на GPU</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>поне %1 GB</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Краен срок</translation>
    </message>
    <message>
        <source>none</source>
        <translation>няма</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Дял, който изразходва</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Ниво на доверие на границите</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Къде може да се изпълни</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Варианти, най-добрите първи</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Очаквано чакане</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Граница на чакането</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Край до</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-часове</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>H100-часове</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Дял след това</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>Не е поискана система.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Свободни GPU през следващите 14 дни</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>За нито един вариант не са наблюдавани достатъчно измервания, за да се предвидят свободните GPU.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>Свободни GPU занапред: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>Свободни GPU на всеки шест часа: очакваният брой и лентите, които обхващат половината и девет десети от часовете.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Време</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>по-малко в %1 от часовете</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Начини за достъп</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Какво е допуснато</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>Границата е обещание за много задачи: от сто изпълнения като това по-дълго чакат приблизително толкова, колкото допуска нивото на доверие.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>Приема се, че пилотът се подава от нов за системата акаунт, с дължината на изпълнение като лимит на време, в партицията с най-кратката граница.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Изпълненията едно след друго чакат всеки път наново; краят с това ниво на доверие събира границите им и затова е предпазлив.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>Нищо не е известно за приоритети, за лимити на проект и за това, което центърът променя след момента на плана.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%1 GPU за %2 ч</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%1 GPU за %2 ч, %3 изпълнения едновременно</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%1 GPU за %2 ч, %3 изпълнения едно след друго</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>задачи, пристигнали по-късно</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>измервания, пристигнали по-късно</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>суми, заявени наново от център</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>променено правило</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>поправен капацитет</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>друга версия на програмата</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>не е наблюдавано</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>твърде малко наблюдавано</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не е известно</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b: прекъсване в серията (капацитетът се е променил)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e: по оценка (полагаемото не е договорено)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p: предварително (периодът не е приключил)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u: наблюдавани са по-малко от 95 % от периода</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>двоеточие: няма данни</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернова</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Замразен</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Публикуван</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, отчет № %2 вместо № %3</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, отчет № %2</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Предварителен: периодът не е приключил. Стойностите са до деня на отчета.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>За този период не е известно нищо: не е наблюдаван източник и не са внесени отчетни данни за него.</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Данни до</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>GPU-часове в H100 еквивалент</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>часове на физически GPU</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Пропуснати раздели</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Предишен период</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Преди година</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>От началото на годината</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Отпуснато</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Използвано</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Остават</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Отпаднало</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Грантове, засягащи периода</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Режим на достъп</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Изчерпва се</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>Не е известен грант за този период.</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>Какво остава от %1 на %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ден</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Права линия до края</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>С темпото от последните 28 дни се изчерпва на %1.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>Половината стартирали за</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>Девет от десет стартирали за</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Чакания по системи</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>От момента, в който задачата може да стартира, до старта ѝ. Задачите, които още чакат или са отменени по време на чакане, се броят за по-дълги от това.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>Не е наблюдавано чакане.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>не е известно полагаемо</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>Не е наблюдавано потребление на този титуляр.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>%1 от потреблението на всички титуляри на тези системи, полагат се %2 от капацитета им: място %3 от %4.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>%1 от потреблението на всички титуляри на тези системи: място %2 от %3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>Национален отчет: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Основни показатели</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Използвано (като бенефициент)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Платено (от собствения дял)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Дял от цялото потребление</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Полагаемо</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Дял от полагаемото</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Потребление по системи</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Платено</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>От полагаемото</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Натоварване на заделените</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Използвано, платено и полагаемо по системи</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>Не е наблюдавано използване на GPU.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Непоказани, общо</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Общо</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>всички мрежи</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Преглед на програмата: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Степен на заделяне</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Натиск на опашката</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Непричислен дял от потреблението</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Капацитет</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Заделени</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Използвани</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Натоварване</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Чакане p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Чакане p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Цехът</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Всички системи</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>GPU са средни стойности за наблюдаваното време. Система, която никой източник не запитва, не е наблюдавана, което не говори нищо за потреблението ѝ.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>В тази мрежа не е известна система.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Отчет на центъра: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Потребление</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Платец</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Кой е имал полза</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Бенефициент</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Кой е платил</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>По режим на достъп</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>По партиции</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Партиция</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Акаунти по GPU-часове</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>GPU във времето</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>Състоянията на GPU не са наблюдавани: никой източник не ги измерва.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Чакания</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Грантове и какво остава</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Близо до края (под 60 дни): %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>Какво да се подобри в телеметрията</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>Състояния на GPU</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Никой източник не измерва кои GPU са заделени, свободни или спрени: добавете експортер за Slurm или slurmrestd.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Никой експортер не съобщава колко са активни GPU: добавете експортера DCGM или AMD към източниците.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Опашка</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Никой източник не съобщава кои задачи чакат, по акаунти.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>Не са известни отчетни данни за задачите: внесете sacct или добавете slurmrestd с slurmdbd.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Непричислени акаунти</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>Никое правило не причислява %1 от потреблението: причислете акаунтите в federation.toml.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Източник %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>%1 от неговите %2 запитвания през последните 24 часа бяха неуспешни. %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Нищо: всички групи показатели са налице и всеки акаунт е причислен.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>правила на симулираната федерация</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>версия от %1, %2 правила</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 правила</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Използвани (заделени и активни)</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Заделени, неактивни</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Заделени (активността не се измерва)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Свободни</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Спрени</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>Цехът: GPU по състояние</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>Среден брой GPU за периода на %1 наблюдавани системи; %2 не са наблюдавани.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>GPU по състояние във времето</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>Среден брой GPU за всеки отрязък време; ненаблюдаваното е щриховано.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Степен на заделяне по час от седмицата</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>Средното за всеки час през седмиците на периода.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Престой, поддръжка и време без данни</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Траене</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Спрени: една десета от GPU или повече са били извън експлоатация. Поддръжка: толкова са били планирани за нея. Няма данни: никой не е наблюдавал системата, която може да е работила.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>Не са наблюдавани нито престой, нито време без данни.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Поддръжка</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Няма данни</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>От дела на Съюза</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Най-много</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Режимите на достъп спрямо таваните им</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Режими на достъп</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>Какво е платил Съюзът в периода от полагащите му се GPU-часове. Таванът може да важи за по-дълго време от този период.</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Използвано (GPU-часове)</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>Сума по задачи от техните GPU × часове изпълнение в периода. Задача, която пресича граница на периода, се разделя там; която още се изпълнява, се брои до последното ѝ наблюдение; временно спряна задача пази своите GPU и се брои. Където няма известни отчетни данни – интегралът на GPU, заделени на акаунтите.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>Физически GPU: където Slurm на даден център брои чиповете на GPU, два чипа са един. MIG срез се брои с изчислителните си срезове спрямо тези на своя GPU.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Бенефициент и платец</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>Държавата, чиито потребители имат полза, и титулярът, чийто дял плаща. Проект на държава във времето на Съюза е полагаемо на Съюза и полза за тази държава. Непричисленото потребление е отделен ред.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Капацитет × частта на титуляра, интегрирано за периода до деня на отчета. Съпоставя се с платеното от титуляра.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>Заделени GPU / (капацитет − спрени − планово спрени), никога над 1.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>Частта от заделеното GPU време, в която GPU е бил активен, както я измерва експортерът му; не е известна, където центърът не предоставя такъв.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>Чакащи GPU × лимити на време / налични GPU: часове работа, които чакат за всеки GPU. Горна граница, тъй като задачите завършват преди лимита си.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Чакане</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Старт − готовност, квантили по Каплан и Майер, като задачите, които още чакат, са цензурирани наблюдения.</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Наблюдавано време / поискано време.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Закръгляване</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>Целите GPU-часове в таблица се закръгляват така, че частите да дават общото (най-голям остатък), затова една и съща стойност може да се различава с единица между две таблици. Файловете CSV, XLSX и JSON са с пълна точност.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>внесени файлове</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>H100 еквиваленти</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>За колко H100 се брои GPU</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Модел GPU</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Източник</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>Не е известен коефициент.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Източници на данните, по системи. Правила за причисляване: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>Акаунтите се посочват, хората – никога: програмата не съхранява потребителски имена, имена на задачи или пътища.</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Потребление по система и режим на достъп</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Използвано като бенефициент</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Дванадесет месеца</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Използвано и платено по месеци</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месец</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Потребление по месеци</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>%1 от %2 месеца са наблюдавани наполовина или повече.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>Знае се твърде малко за времето досега, за да се каже какво остава общо от всичко.</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>Какво остава от грантовете</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>Какво остава от полагаемото</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Загубено при нулирания</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Загубено при нулирания, в единицата на центъра</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>Правило на центъра</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>При нулиране не е загубено нищо.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>Кой е имал полза и кой е платил</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Кой е платил потреблението: %1</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>Кой е имал полза от платеното: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Акаунти</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>От проект, от който имат полза няколко държави, частта на този титуляр.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Програми, предоставили достъп:</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Потребление по титуляр и система</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Използвано по бенефициент и система</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Титуляр</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>Кой е имал полза, независимо кой е платил. Непричислено е това, което никое правило не причислява. Последният ред показва колко от всяка система е наблюдавано.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>заедно с Fast Lane най-много 10 % от дела на съвместното предприятие</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>заедно с Playground най-много 10 % от дела на съвместното предприятие</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>най-много 30 % от дела на съвместното предприятие; търговско време най-много 20 % от времето на Съюза</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>най-много 25 % от дела на съвместното предприятие</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Потребление по режим на достъп</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>Цялото потребление по режим на достъп</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>Какво е платил Съюзът, по режим на достъп</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Тавани на режимите на достъп според каталога на федерацията:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Потребление по вид организация и програма</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>По вид организация</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>По програма, предоставила достъп</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не е посочено</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Заделени, но неизползвани</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>Системи по заделени, но неизползвани GPU-часове</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>За наблюдаваното време. Системите, които не измерват натоварването, не са в таблицата.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Никоя система не измерва колко са активни нейните GPU.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Престой, поддръжка и капацитет</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>Капацитет оттогава</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Промени на капацитета в периода</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>Капацитетът на нито една система не се е променил.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Покритие по система и седмица</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Седмица от</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>%1 от %2 седмици по системи са наблюдавани на 95 % или повече.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Празнини над един ден</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Време, за което не са известни нито задачи, нито измервания.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Нито една система не е била ненаблюдавана повече от ден.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Непричислено потребление</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Дял от потреблението на системата</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Потребление, което никое правило не причислява</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>Цялото наблюдавано потребление е причислено към титуляр от правило.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>задачи</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>измервания</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>отчетността на центъра</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разлика</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>От по-голямото</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>Едно и също потребление, известно по два начина</translation>
    </message>
    <message>
        <source>By</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Спрямо</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Вероятни причини</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>Часове на физически GPU за времето, известно и по двата начина. Разлика над 1 % заслужава въпрос към центъра.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>Потреблението на нито една система не е известно по два начина.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Заявено преди</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Заявено сега</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Суми, заявени наново от центрове</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Заявено наново на</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Часове на физически GPU в собствената отчетност на центъра, която преди е дала друга сума за същото време.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Никой център не е заявил наново сума за този период.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Качество на данните</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>Ненаблюдаваното е празнина и никога нула. Покритието е времето, за което данните са известни, спрямо поисканото време; за няколко системи се претегля с техните GPU. Стойност, от която е наблюдавано по-малко от половината, не се показва.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Стартъп</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Малко или средно предприятие</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Голямо предприятие</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Публичен орган</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Стартирали</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Нестартирали</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>Чакания по вид задача</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Задачи на</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU на задачата</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Новодошли, например стартъпи: акаунти, които не са използвали GPU в продължение на 14 дни, докато не използват 100 GPU-часа.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Новодошли: половината стартирали за</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Новодошли: девет от десет стартирали за</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Нови акаунти</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (част %2 от %3)</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>Най-дълго се е чакало на системата %1.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Закъснели запитвания: %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>Източникът се запитва през интервал от %1, а 95 от 100 запитвания са започнали до %2 след предишното; най-дългата пауза е била %3. Запитвайте го по-рядко или открийте какво забавя отговорите му.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>Най-много е използвано през месец %1: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>Неизползваното преди нулиране, което по правилото на центъра не се прехвърля.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>Най-много: %1 с %2 от цялото потребление.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>Стойностите за време, в което капацитетът се е променил, са прекъсвания в серията си.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>Потреблението не се брои за никой титуляр, докато правило във federation.toml не причисли акаунтите му.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>Първите три от общо %1 имат %2.</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>Изчерпан е на %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Приключил е на %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>За последните 28 дни се знае твърде малко, за да се каже кога се изчерпва.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>С темпото от последните 28 дни не се изчерпва преди края си.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>„Използвано“ и „Остават“ са за цялото време на гранта до деня на този отчет, в часове на физически GPU. Денят, в който грантът се изчерпва, предполага темпото от последните 28 дни; не се посочва, когато грантът не се изчерпва преди края си или се знае твърде малко.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>Натоварването е от всички задачи на системата. При система, която не е в таблицата, не е наблюдавано потребление и не се знае нищо за полагаемо на нея.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Основание за полагаемото</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Договорено: посочено от страните. По оценка: изведено от публикувани приноси. Условно: допускане във файла на федерацията, докато се публикува стойност; дяловете от такова полагаемо са примери, а не резултати.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Само %1, с %2 от цялото потребление.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>Не са известни нито размерът, нито потреблението на %1.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Всяка граница е определена от известното, когато задачата е влязла в опашката, и после е съпоставена с това колко е чакала. Границите, спазени при по-малко от %1 от задачите, не се показват.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мрежа</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Никое правило не причислява някои от акаунтите му: причислете ги в federation.toml. Наблюдавано е твърде малко, за да се каже колко използват.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>Национален отчет</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Преглед на програмата</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Отчет на центъра</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Физически GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 еквиваленти</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Според езика</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>Ръководство за стил на ЕС</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>Ръководството за стил на ЕС: държавите в протоколен ред, Гърция като EL</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A month (2026-10), a quarter (2026-Q3), a year, or FROM..TO (2026-10-03..2026-10-17)</source>
        <translation>Месец (2026-10), тримесечие (2026-Q3), година или ОТ..ДО (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часова зона</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стил</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Хартия</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Последният пълен месец</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Последното пълно тримесечие</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Последната пълна година</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Всички мрежи</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>Няма часова зона „%1“. Изберете една от списъка или друго име от списъка на IANA, например America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>„%1“ не е период. Напишете месец (2026-10), тримесечие (2026-Q3), година (2026) или ОТ..ДО (2026-10-03..2026-10-17).</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Още не се запитва система: първо добавете източник.</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>„%1“ е за титуляр, мрежа или система, които вече не са известни. Изберете други и запазете отново.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Замразяване</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчет</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>Отказано. „Повторно четене“ изготвя отчета.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Кой отчет</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Текст и раздели</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Замразени и публикувани</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Повторно четене</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Изготвя отчета от известното сега</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Запазва отчета със стойностите и коментарите му, каквито са сега</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Отчетът се изготвя.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страници</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · стр. %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Запазено като %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>Запазен е %n файл в %1</numerusform>
            <numerusform>Запазени са %n файла в %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Ново правило</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Промяна на правилото %1</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>Изпробвано върху последните 30 дни</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Плъзнете пунктираната линия или я преместете със стрелките нагоре и надолу. Червено: сработва. Щриховано: наблюдавано е твърде малко, което нито го задейства, нито го прекратява.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавяне</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Запазване</translation>
    </message>
</context>
<context>
    <name>ff::RuleForm</name>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> ч</translation>
    </message>
    <message>
        <source> GPUs</source>
        <translation> GPU</translation>
    </message>
    <message>
        <source> GPU-h</source>
        <translation> GPU-ч</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Праг</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Край отвъд прага с</translation>
    </message>
    <message>
        <source> days</source>
        <translation> дни</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>по всяко време</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>веднага</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Колко дълго</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Единица за време</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минути</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часове</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дни</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Име</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Показател</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>&amp;Сработва, когато е</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>&amp;Без прекъсване за</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>Край &amp;отвъд прага с</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>&amp;Грантът изтича до</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>З&amp;а</translation>
    </message>
    <message>
        <source>below</source>
        <translation>под</translation>
    </message>
    <message>
        <source>above</source>
        <translation>над</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>без данни</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Всички</translation>
    </message>
</context>
<context>
    <name>ff::RuleReach</name>
    <message>
        <source>F&amp;irst day</source>
        <translation>Първи &amp;ден</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>По&amp;следен ден</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>„*“ замества произволни знаци: %1 е всеки акаунт, чието име започва с %2</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>Акаун&amp;ти</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Първо посочете акаунт</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>Последният ден е преди първия: изберете по-късен</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Показано в диаграмата</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>Изпробва се върху последните 30 дни…</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>В момента няма нищо, което това правило би следило.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ff::SaveButton</name>
    <message>
        <source>Save as files</source>
        <translation>Запазване като файлове</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>XLSX…</source>
        <translation>XLSX…</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>CSV, a file for each table…</source>
        <translation>CSV, файл за всяка таблица…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Всички…</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Папка за отчета</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Запазване тук</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Запазване на този изглед</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Преименуване на изгледа</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Име</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Запазване</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>З&amp;амяна</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Друг изглед има това име.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Изгледът с това име ще бъде заменен.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>&amp;Запазване на този план</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Пр&amp;емахване</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Име на сценария</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Премахва сценария с избраната колона</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Запазени планове един до друг, по една колона за всеки</translation>
    </message>
    <message>
        <source>none</source>
        <translation>няма</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1: чака най-много %2</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1: без граница</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · СИМУЛИРАНО</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Нужда</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Краен срок</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Общо</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Могат да го поемат</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Най-добър вариант</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Втори</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Трети</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>Най-добрият до</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Планирано на</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Запазете план под име, променете нуждата и запазете друг: тогава те стоят тук един до друг.</translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message>
        <source>Custom…</source>
        <translation>По избор…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часова зона</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Друга…</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Всички мрежи</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n фабрика за ИИ</numerusform>
            <numerusform>%n фабрики за ИИ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n антена</numerusform>
            <numerusform>%n антени</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Всички режими</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>Резюме на първата страница</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Няма</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Дали отчетът има този раздел</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Коментар под него</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>Коментар под „%1“</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>твърде малко наблюдавано</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (%2 наблюдавано)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>Наблюдавано е твърде малко, за да се каже: покритие %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Покритие %1: част от периода не е наблюдавана</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Покритие %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>„?“: наблюдавана е по-малко от половината от периода.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>„*“: наблюдавани са по-малко от 95 % от периода.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>; докато не може да се прочете, е в сила версията от %1</translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>правилото за акаунт %1 е променено, след като е записано; махнете го ръчно</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>не може да се прочете; първо го поправете ръчно</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n възел</numerusform>
            <numerusform>%n възела</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n акаунт</numerusform>
            <numerusform>%n акаунта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n непричислен</numerusform>
            <numerusform>%n непричислени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
        </translation>
    </message>
    <message>
        <source>there is already a source named %1; choose another name</source>
        <translation>вече има източник с име %1; изберете друго име</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>%1 е една от системите, които източникът %2 обслужва; променете този запис и системите му ръчно</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>друга програма записва запитванията си в този кеш, а тази само го чете; първо затворете другата</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>източникът %1 вече не съществува</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Като работния плот</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Език</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Зададено с --language на командния ред.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Облик</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светъл</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тъмен</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цветове</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Физически GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 еквиваленти</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>Броене на &amp;GPU като</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Часова &amp;зона</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данни</translation>
    </message>
    <message>
        <source> days</source>
        <translation> дни</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>&amp;Минало за изтегляне</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>За всеки източник, добавен тук.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>За всеки източник, добавен тук. sources.toml задава дните за: %1.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Кеш</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Размер на кеша</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Отваряне на папката</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Отваряне на папката: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Работен плот</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts as desktop notifications</source>
        <translation>С&amp;ъобщаване на предупрежденията като известия на работния плот</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>&amp;Стартиране с работния плот</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висок контраст</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Колко дълго се пазят измерванията</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Настройки…	Ctrl+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Облик</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Като работния плот</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светъл</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тъмен</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висок контраст</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>Броене на GPU като</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Физически GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 еквиваленти</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Изход от симулацията</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Клавиши…	F1</translation>
    </message>
    <message>
        <source>About Factory Floor…</source>
        <translation>Относно Factory Floor…</translation>
    </message>
</context>
<context>
    <name>ff::SharesMatrix</name>
    <message>
        <source>Holders and their totals</source>
        <translation>Титуляри и техните суми</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>GPU-часове по титуляр и система</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>%1 от GPU-часовете</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>%1 %2 по собствените правила на центъра</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>%1 използвани като платец: %2 от полагаемо %3 досега</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Общо</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder, system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Basis: agreed</source>
        <translation>Основание: договорено</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Основание: по оценка</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Основание: условно</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Покритие: %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Платец</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Бенефициент</translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message>
        <source>What the page shows</source>
        <translation>Какво показва страницата</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>Държави и системи</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Таблица на потреблението</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Поправяне на причисляването…</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Акаунти, които никое правило не причислява към титуляр</translation>
    </message>
    <message>
        <source>Who used which system</source>
        <translation>Кой коя система е използвал</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Какво показва матрицата</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-часове</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Дял от потреблението</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>От полагаемото</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Единици на центъра</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Никой източник не съобщава кои акаунти използват GPU в този период. Това прави източник Slurm, експортер с GPU по акаунти или внесени отчетни файлове.</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>като бенефициент</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>като платец</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n система не е съобщила потребление по акаунти в този период: %1</numerusform>
            <numerusform>%n системи не са съобщили потребление по акаунти в този период: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n система е наблюдавана и никой не я е използвал: %1</numerusform>
            <numerusform>%n системи са наблюдавани и никой не ги е използвал: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Пропуснати, тъй като не е известен H100 еквивалент: %1.</translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Запитване сега</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Пауза на запитванията</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запитва се…</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Запитва източника още веднъж, извън обичайното му време.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Продължаване на запитванията</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>Отново се запитва толкова често, колкото е зададено.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>Не се запитва, докато не разрешите отново или докато програмата не се стартира пак. Времето без запитвания е празнина.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Change a source</source>
        <translation>Промяна на източник</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Добавяне на източник</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Проба</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Запазване</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавяне</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Име: дайте име на източника, за да го добавите; за проба не е нужно.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Запитва се %1…</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Намерено: %1</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>Да се отхвърлят ли промените? Още не са запазени.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Да се отхвърли ли въведеното? Източникът още не е добавен.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продължаване на редактирането</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отхвърляне</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>Файловете съдържат само част от задачите</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Име</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>&amp;Система</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>Име на &amp;системата</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>П&amp;апка</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>И&amp;нтервал</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>&amp;Часова зона на файловете</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>Например само на един акаунт: тогава не покриват време.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>&amp;Експортер</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>П&amp;отребителско име</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Токен</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>&amp;Къде е</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>Токенът пътува нешифрован: всеки, който подслушва по пътя, може да го използва. Използвайте https:// при ненадеждна мрежа.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA &amp;файл</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>Клиентски се&amp;ртификат</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Клиентски ключ</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Папка, в която се поставят файловете</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Сертификат на органа</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Клиентски сертификат</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Ключ на клиентския сертификат</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Файл с токена</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Собствена система…</translation>
    </message>
    <message>
        <source>Slurm REST (slurmrestd)</source>
        <translation>Slurm REST (slurmrestd)</translation>
    </message>
    <message>
        <source>Prometheus, Thanos, Mimir or VictoriaMetrics</source>
        <translation>Prometheus, Thanos, Mimir или VictoriaMetrics</translation>
    </message>
    <message>
        <source>A metrics page (OpenMetrics or Prometheus text)</source>
        <translation>Страница с метрики (OpenMetrics или текст на Prometheus)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>Папка с отчетни файлове</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Откриване</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Няма</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>Файл, който само вие можете да четете</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Променлива на средата</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>Команда, която го извежда</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Поставете го тук</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>на системата, ако е празно</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Избор на папка…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Избор на файл…</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>Токен&amp;ът</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>се пази във файл, който само вие можете да четете</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>път до файл с права 0600</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>Името остава: носи го запазеното от източника.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL: в него има интервал.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL: започнете го с https:// или http://, както в https://%1</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL: могат да се запитват само https:// и http:// (не %1://)</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL: не може да се прочете (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL: липсва името на хоста след %1://</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL: без потребител и парола; за тях има отделни полета.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Токен: в него има интервал; токенът няма интервали.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Папка: посочете целия път, като започнете с /.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Часова зона: няма зона „%1“. Europe/Helsinki е пример.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Установяване чрез запитване</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>&amp;Лимити и обхват на миналото</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>Време за от&amp;говор</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>За цял отговор; никога по-дълго от интервала.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>На&amp;й-много времеви редове</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Отговор, който носи повече за една система, е неуспешен и известното остава.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>Най-много ака&amp;унти</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>&amp;Минало за изтегляне</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Колко минало се иска там, където кешът няма такова.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>Минали измервани&amp;я на всеки</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>През какъв интервал са измерванията от миналото.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source> days</source>
        <translation> дни</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>с честотата на запитванията</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>услуга Slurm REST</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>Prometheus или нещо, което отговаря като него</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>страница с метрики</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>папка с отчетни файлове</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>колко GPU има</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>кои са заделени</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>колко активни са</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>кой ги използва</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>какво чака</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>кои задачи са изпълнявани</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>Някой отговаря и пита кой сте. Следващата стъпка са данните за вход; след това се проверява отново.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Намерено: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Намерено: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n възел</numerusform>
            <numerusform>%n възела</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>%1 GPU според броенето на източника</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n акаунт</numerusform>
            <numerusform>%n акаунта</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>Съобщава: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>Не съобщава: %1. Друг източник на същата система може да го прави.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>Каталогът не посочва колко GPU има %1.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>Каталогът посочва %1 GPU за %2; източникът не съобщава колко са.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>Каталогът посочва %1 GPU за %2; източникът съобщава за %3.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Съвпадат.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>Това е с %1 по-малко.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>Това е с %1 повече.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Проверете дали е тази система или част от нея.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Добавяне на източник</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Всички полета наведнъж…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>На&amp;зад</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>Добавяне на данни за в&amp;ход…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>На&amp;пред</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Къде е</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Какво е намерено</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · Кой сте там</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · Коя система е</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Проба</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>Адресът на Prometheus, услуга Slurm REST или страница с метрики на център, както бихте го отворили в браузър. Какво е това, установява следващата стъпка; засега нищо не се запазва.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>Токен за Slurm или bearer токен, потребителско име към него за базово удостоверяване (basic) или клиентски сертификат.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Коя система от каталога описва. Избрана е най-вероятната.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавяне</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затваряне</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Име: вече има източник с име %1.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Да се отхвърли ли въведеното? Източникът още не е добавен.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Запитва се %1…</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>Източникът не приема това: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Никоя система в каталога няма приблизително толкова GPU.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>Отговаря така, както ще бъде запитван: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>Файловете, които постъпват в папката, отсега се четат като източник %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>%1 отсега се запитва всяка секунда (%n&#xa0;с). Междувременно миналото му се изтегля, ако има такова; докъде е стигнало, показва страницата „Източници“.</numerusform>
            <numerusform>%1 отсега се запитва на всеки %n&#xa0;с. Междувременно миналото му се изтегля, ако има такова; докъде е стигнало, показва страницата „Източници“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>Токенът му е в ключодържателя на работния плот.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>Токенът му е във файла %1, който само вие можете да четете.</translation>
    </message>
</context>
<context>
    <name>ff::SourcesModel</name>
    <message>
        <source>live</source>
        <translation>актуален</translation>
    </message>
    <message>
        <source>late</source>
        <translation>закъснял</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>недостъпен</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>още не е наблюдаван</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>Токенът пътува нешифрован (http)</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>Колко се различават задачите, измерванията и отчетността на центъра за последните 7 дни; над 1 % се отбелязва</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>%1 запитвания и %2 неуспешни през последните 24 часа</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Източник</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Последен отговор</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Латентност</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Измервания в минута</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Разлика, 7 д</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Последно съобщение</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>на пауза</translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message>
        <source>jobs</source>
        <translation>задачи</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>измервания</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>отчетността на центъра</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>%1 и %2 за последните 7 дни се различават с %3: вижте reconcile</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>%1 и %2 за последните 7 дни се различават с %3, по замисъл</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>%1 и %2 за последните 7 дни съвпадат до %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Източници</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Още нищо не се следи. Добавете източник: Prometheus, услуга Slurm REST или страница с метрики на център, която можете да четете.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Промяна…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Премахване…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Добавяне на източник…</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Източници и как са минали последните им запитвания</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Спиране на изтеглянето на миналото</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n източник</numerusform>
            <numerusform>%n източника</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Още не е запитван.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>Отговаря както трябва.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>последен отговор %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n запитване през последните 24 часа</numerusform>
            <numerusform>%n запитвания през последните 24 часа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n от тях неуспешно</numerusform>
            <numerusform>%n от тях неуспешни</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>изтеглянето на миналото му е спряно</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>изтегля се миналото му: %1</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>токенът му пътува нешифрован: използвайте https:// при ненадеждна мрежа</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Изтегляне на миналото</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Премахване на източник</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>Да се спре ли запитването на %1? Запазеното от него остава.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Спиране на запитването</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>измерванията на системата му заемат %1 от кеша</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, с около %2 повече на година</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 общо</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>средно %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>сума %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 наблюдавано</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Още без източник: %n система</numerusform>
            <numerusform>Още без източник: %n системи</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>Още %n ред: има го в CSV файла</numerusform>
            <numerusform>Още %n реда: има ги в CSV файла</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>Какво би направило правилото</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>За последните 30 дни нищо не е известно за това.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>Тук сработва веднъж.</numerusform>
            <numerusform>Тук сработва %n пъти.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Време</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>твърде малко наблюдавано</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>%1 държави. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Държава</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стойност</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>Домакин на фабрика за ИИ</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>Има антена на фабрика за ИИ</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>compared with %1</source>
        <translation>в сравнение с %1</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Заделени, активността не е известна</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Предишен период</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>частично наблюдавано</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1 %2 средно</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Няма данни за %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Време</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Капацитет</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>средно за %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Няма данни</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, непълно</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, най-ниска</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, най-висока</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, от най-ниска до най-висока</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>няма данни, %1</translation>
    </message>
</context>
<context>
    <name>ff::TopStrip</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мрежа</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Държава</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Достъп</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 еквиваленти</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>СИМУЛИРАНО</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Назад (Alt+стрелка наляво)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Напред (Alt+стрелка надясно)</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>Какво се брои за дадена държава</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Бенефициент</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Платец</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Бенефициент: какво са използвали потребителите на държавата. Платец: какво е изразходвано от дела на държавата.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Показване отново на целия период (0 върху диаграма или двойно щракване)</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Всеки GPU се претегля с коефициента на модела си. Щракнете за физически GPU.</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Всички стойности тук идват от симулация, нито една от реален център.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Отиване до фабрика, държава, страница или действие (Ctrl+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Облик</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Всички мрежи</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Всички режими</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, увеличено</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>показване отново на целия период</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всички</translation>
    </message>
</context>
<context>
    <name>ff::TroubleBar</name>
    <message>
        <source>Close the message</source>
        <translation>Затваряне на съобщението</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>Целият период</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ден</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Седмица</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месец</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Тримесечие</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>Собствени единици на центровете</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Физически GPU-часове</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 еквиваленти</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Групиране по</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>На всеки</translation>
    </message>
    <message>
        <source>In</source>
        <translation>В</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нищо</translation>
    </message>
</context>
<context>
    <name>ff::UsageColumns</name>
    <message>
        <source>Start-up</source>
        <translation>Стартъп</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Малко или средно предприятие</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Голямо предприятие</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Публичен орган</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не е посочено</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>договорено</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>по оценка</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>условно</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>задачи</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>измервания</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>задачи и измервания</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Платец</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Бенефициент</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Режим на достъп</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Партиция</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Модел GPU</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не е известно</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-часове</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>GPU-ч в H100 еквивалент</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Заделени, но неизползвани</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>В единицата на центъра</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Дял от потреблението</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Изпълнения</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Покритие</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Броено по</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Полагаемо досега</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>От полагаемото</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
</context>
<context>
    <name>ff::UsageModel</name>
    <message>
        <source>%1 GPU-seconds</source>
        <translation>%1 GPU-секунди</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Щракнете, за да видите как е изчислено.</translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Потребление</translation>
    </message>
    <message>
        <source>GPU-hours, grouped as chosen</source>
        <translation>GPU-часове, групирани по избор</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>%1 общо, на %n ред</numerusform>
            <numerusform>%1 общо, на %n реда</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>В този период не е наблюдавано потребление по акаунти.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Пропуснати, тъй като не е известен H100 еквивалент: %1.</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>Частите от GPU (gres/shard, gres/mps) не се броят, тъй като никой не казва колко има един GPU: %1. Задайте на системата shards_per_gpu или mps_per_gpu във federation.toml.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>MIG срезове без модел GPU може да са от няколко модела и се броят за срез на първия: %1. Задайте на капацитета на системата модела му или на типовете ѝ [[gpu_type]] във federation.toml.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Полагаемото не е показано, защото филтърът показва само част от платеното от всеки платец.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>няма такъв файл</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 не можа да се прочете: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 не можа да се запише: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Изгледът „%1“ е запазен.</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>&amp;Запазване на този изглед…	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Копиране на връзка към този изглед</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>&amp;Отваряне на връзка или файл…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Още няма запазен изглед</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>&amp;Изгледи…	Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>Копирана е връзка към изгледа. Който я отвори, вижда същата страница, период и филтри от данните, които познава собствената му програма.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>Запазване на изгледа като файл</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Изгледи (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Запазено като %1</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>В %1 няма изглед.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>Файлът съдържа %n изглед; това е първият.</numerusform>
            <numerusform>Файлът съдържа %n изгледа; това е първият.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>Запазените изгледи не можаха да се прочетат: %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>Нищо не е променено. Поправете или премахнете файла и опитайте отново.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>Изгледите не можаха да се запазят в %1: %2. Нищо не е променено.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>друга програма записва в него</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>увеличено до %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Още няма запазен изглед. Ctrl+D запазва показаното в прозореца: страница, период, филтри и увеличение.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Запазени изгледи</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Отваряне</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Преименуване…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Преместване на&amp;горе</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Преместване на&amp;долу</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Копиране на връзката</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Запазване като &amp;файл…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Изтриване</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>Отваряне на &amp;връзка или файл…</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Кой колко чака</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Чакания по</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Държава</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Режим на достъп</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU на задачата</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Чакания на задачите, станали готови за старт в този период</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Чакане p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Чакане p90</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Стартирали</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Още чакат</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>Половината от задачите чакат по-малко</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>Девет от десет задачи чакат по-малко</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>откакто могат да стартират; задачите, които още чакат, са преброени</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>Тук не е известна задача, станала готова за старт в този период. За такива съобщават източник Slurm или внесени отчетни файлове.</translation>
    </message>
</context>
<context>
    <name>ff::WelcomePage</name>
    <message>
        <source>Factory Floor</source>
        <translation>Factory Floor</translation>
    </message>
    <message>
        <source>Whether Europe&apos;s AI Factories are used, by whom, and where it jams. Nothing is being watched yet.</source>
        <translation>Дали европейските фабрики за ИИ се използват, от кого и къде се задръства. Още нищо не се следи.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Разгледайте симулирана федерация</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Всички фабрики от каталога с тридесет дни измислени задачи, предоставени на този компютър в собствените формати на центровете. Нищо не го напуска.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Разглеждане</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>Добавете първия си източник</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>Prometheus, услуга Slurm REST или страница с метрики на център, която можете да четете. Пробата казва какво е намерено, преди нещо да се запази.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Добавяне на източник…</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>познава payer, beneficiary, system, account, mode, partition, organisation и model; получи: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>GPU-часове във всякаква разбивка</translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (на GPU); няколко, разделени със запетаи</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>часова зона, в която се делят периодите и се тълкуват датите</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>познава hour, day, week, month и quarter; получи: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>по един ред за всеки час, ден, седмица, месец или тримесечие (hour, day, week, month, quarter)</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>физически GPU или H100 еквиваленти</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>една система, по идентификатор</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>GPU-часовете са на физически GPU. Където Slurm на даден център брои чиповете на GPU
(LUMI: два), те са с толкова по-малко от сумите на sacct и sreport;
site_units са в единицата, в която таксува центърът.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>Какво да поискате от център, с FROM и TO както в 2026-10-01:</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>кои файлове са внесени и какво са дали</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>оттегля всичко, казано във файл: задачи, суми и времето, което покрива</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>кой файл, с номера от import list</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>взема отчетни данни от изпратени файлове</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>какви са файловете</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>файловете</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>чии са тези задачи, по идентификатора на системата</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>--format на sacct, ако файлът няма заглавен ред</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>--delimiter на sacct, ако не е |</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>и когато файлът назовава друг клъстер</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>файловете съдържат само част от задачите (на един акаунт): не покриват време</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>часова зона на времената във файловете (UTC)</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>с --to: интервалът, поискан от центъра, който тогава е изцяло покрит</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>краят му, без да се включва</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>за swf, който не брои GPU</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>прави нов кеш от това, което може да се прочете от повреден, и казва какво липсва; повреденият файл остава както е</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>новият файл; там още не трябва да има нищо; ако липсва: до кеша</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>по-ранно копие на този кеш, за това, което не може да се прочете</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>какво къде е причислено, по кое правило, и какво не е</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>изброява всички версии на правилата, които са били в сила: кога са дошли, кой ги е променил и защо</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>Правилата са във federation.toml; „factoryfloor example federation“ извежда файл с всички ключове.</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>едни и същи GPU-часове по задачи, по измервания и по собствената отчетност на центъра</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>часова зона, в която се тълкуват датите</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>сравнява всяко обобщение със задачите, от които е направено, и търси повреди на файла</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>прави обобщенията наново</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>копира кеша, дори докато в него се записва</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>копието; там още не трябва да има нищо</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>извежда правилата от alerts.toml, състоянието им и какво е сработило</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>какво е сработило през последните 30 дни вместо правилата</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>казва колко пъти би сработило правило и кога</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>правилото, по идентификатор</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>дни минало</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>прозорецът върху симулираната федерация</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>дни симулирано минало</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>начално число на симулацията</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>без прозорец: извежда цеха като таблица на всеки такт</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>предоставя агрегатите на тези системи като OpenMetrics, например на 127.0.0.1:9417; в тях няма потребител и няма задача</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>с --publish: файл с права 0600 с bearer токена, който трябва да се изпрати</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>с --publish: предоставя през TLS, с тази верига в PEM</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>ключът на сертификата в PEM</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>изтегля миналото на система от източниците ѝ, колкото и назад да е; което вече е налице, не се иска отново</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>системата, по идентификатор</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>начало (ISO 8601 или 7d за преди седем дни)</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>край, без да се включва; ако липсва: сега</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>по едно измерване за всяка такава стъпка във времето, поне 1s; ако липсва: колкото често се запитва източникът</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>разчита един отговор и казва какво има в него или кой ред или поле е грешно</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>файл или URL за изтегляне</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>какво трябва да бъде</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>извежда какво съдържат кешът и каталогът</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>какво да се покаже</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>един титуляр: EU или код на държава</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>познава: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>една метрика, по име</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>по един ред за всяка такава стъпка във времето</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>чакания: по титуляр, режим на достъп или размер на задачата</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>извежда federation.toml, sources.toml или alerts.toml с всички ключове, с обяснения</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>кой файл</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>трябва да е след --from</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>usage, attribution, reconcile, report и show извеждат известното тогава; останалите команди и прозорецът работят с това, което има сега</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>прозорецът, show, usage, attribution, reconcile, verify, backtest, plan и alerts четат симулираната федерация; останалите команди работят с файлове и с кеша</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>само show floor и show shares претеглят GPU по модел</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor: капацитет и потребление на европейските фабрики за ИИ</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>извежда тази помощ и излиза</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>извежда версията и излиза</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>папка с federation.toml, sources.toml и alerts.toml</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>файлът на SQLite</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>език на текстовете, например de</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>извежда известното тогава</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>върху симулираната федерация вместо кеша: прозорецът или всяка команда, която чете, например „factoryfloor --demo show floor“</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>с --demo: дни от миналото ѝ</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>записва на stderr какво прави програмата; QT_LOGGING_RULES избира, например „factoryfloor.feeds=true“</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>запитва и съхранява без прозорец, до SIGINT или SIGTERM</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>запитва всеки източник веднъж и излиза</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>с --once: изтегля и миналото на източниците (backfill_days) и излиза, когато е налице</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>познава </translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>; получи: </translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>иска момент като 2026-11-22T08:00:00Z, дата или 7d за преди седем дни; получи: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>период по име, например last-month, this-quarter или last-30d, вместо --from и --to</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>начало (ISO 8601 или 7d за преди седем дни); ако липсва: полунощ тридесет дни преди края</translation>
    </message>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>иска име като Europe/Helsinki; получи: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>иска продължителност като 15m, 1h или 1d; получи: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>формат на извеждане</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>познава pdf, html, xlsx, csv, json, deic и apel; получи: </translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>познава pdf, html, xlsx, csv и json; получи: </translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>на какво се отпечатва PDF</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json; няколко, разделени със запетаи</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json; deic (националните данни за потребление на Дания) и apel (обобщенията на EGI); няколко, разделени със запетаи</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>име на центъра в GOCDB, за apel (идентификаторът на системата)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>идентификатор, даден от DeiC на центъра или на част от него, за deic</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>папка за записване; ако липсва: един файл html или json на stdout</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>посочва папката за файловете; на stdout отива само един от html и json</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (по подразбиране), last-quarter, last-year или ОТ..ДО</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>часова зона, в която се дели периодът (UTC)</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>според езика или според ръководството за стил на ЕС: държавите в протоколен ред, Гърция като EL</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>резюме за първата страница</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>приема РАЗДЕЛ=ТЕКСТ; получи: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>текст под раздел; толкова пъти, колкото са разделите</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>раздели за пропускане, разделени със запетаи</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>какво е използвал и платил един титуляр спрямо полагаемото</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>всички фабрики една до друга</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>една мрежа, по идентификатор; ако липсва: всички</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>една система</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>номер на отчета, както го извежда „report list“</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>запазва отчет, какъвто е сега, завинаги и извежда номера му</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>замразените и публикуваните отчети</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>замразен отчет като файлове: същите стойности завинаги</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>отбелязва замразен отчет като публикуван</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>кои стойности днес са други спрямо замразен отчет и защо; код на изход 1, ако има такива</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>записва таймер за systemd, който изготвя отчет отново и отново</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month (месец), quarter (тримесечие) или year (година)</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>ден от месеца след периода, от 1 до 28 (3)</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>името му, както го извежда „report definition list“</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>настройки за отчет под име, за повторна употреба</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>наименуваните настройки</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>запазва настройки под име; тези със същото име се заменят</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>името, под което се използват отново</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>отчетът по наименувани настройки, като файлове</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>на симулираната федерация</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>запазва завинаги отчета по наименувани настройки и извежда номера му</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>забравя наименувани настройки</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>готов отчет, като файлове</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>като страница от ръководството</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>като скрипт за довършване на командния ред в обвивка</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ИМЕ</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>СИНТАКСИС</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>ОПИСАНИЕ</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ОПЦИИ</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>КОМАНДИ</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ФАЙЛОВЕ</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>КОД НА ИЗХОД</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Без команда се отваря прозорецът. Данните отиват на стандартния изход, съобщенията – на стандартния изход за грешки. Опциите по-долу могат да стоят преди или след командата.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>къде да се запитва; „factoryfloor example sources“ извежда всички ключове</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>кой за кого се брои; „factoryfloor example federation“ извежда всички ключове</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>какво е наблюдавано: измервания, задачи и резултатът от всяко запитване</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>отговорът е „не“ или не се получи; стандартният изход за грешки казва защо</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>командният ред е грешен</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(задължително)</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>В този период в опашката не е влизала задача, която иска GPU.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>Не е поискана система от мрежата.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>възпроизвежда миналото на система: колко често са спазвани границите на чакане</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>оценява задачите, влезли в опашката оттук нататък (всички задачи преди това са известни)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>краят на това, без да се включва (сега)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>иска число над 0.5 и под 0.999; получи: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>колко често трябва да се спазва граница (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours или qbets, публикуваният метод; ако липсва: и двата, а с --each – ours</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>по един ред за всяка задача</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>колко добре са предвидени свободните GPU, вместо чакания</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Всяка граница се определя от известното, когато задачата е влязла в опашката:
задачите, стартирали или завършили дотогава, и колко са чакали други.</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>познава само </translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>къде и кога може да се изпълни пилот</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>GPU едновременно, във всяко изпълнение</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>часове на едно изпълнение</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>брой изпълнения (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>всички изпълнения едновременно; иначе едно след друго</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>подходящи модели GPU, например H100,GH200 (всеки)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>GB памет, която GPU има най-малко</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>първото изпълнение започва тогава или по-късно (сега)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>системи от тази мрежа (всички)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>тези системи, например lumi,alps (всички)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>чий дял изразходва</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>режимът на достъп (всички)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>планира с известното тогава (сега)</translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>свободни GPU през следващите 14 дни, час по час, вместо вариантите</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>записва плана като отчет в тази папка</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>формати на справката, например html,json; няколко, разделени със запетаи (всички)</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>Частите от GPU (gres/shard, gres/mps) не се броят, тъй като никой не казва колко има един GPU. Задайте на тези системи shards_per_gpu или mps_per_gpu във federation.toml:</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>MIG срезове без модел GPU може да са от няколко модела и се броят за срез на първия. Задайте на капацитета на тези системи модела му или на типовете им [[gpu_type]] във federation.toml:</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Тези системи не участват в покритието, тъй като никой не казва колко GPU имат (capacity във federation.toml):</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>В този период никоя задача не е използвала GPU.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>Не е известен акаунт: никой център не е съобщил за такъв и през последната година не е таксувана задача.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>Няма какво да се сравни: от задачи, измервания и собствените суми на центъра за този период са известни по-малко от две.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Никоя задача не е чакала за GPU.</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>Не е известно дали чакат задачи: никой източник не съобщава за опашката.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>В този период никоя задача не е станала готова за старт.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Чаканията в този период не са известни: никой източник не съобщава отделни задачи. Това прави източник slurm-rest или внасяне от sacct.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>В този период никоя задача не е използвала GPU или титулярът няма дял в това.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>Никой не е писал бележка за този период.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>В този период няма нищо такова.</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>Няма такъв грант: изброяват ги записите [[award]] във federation.toml, а „factoryfloor example federation“ показва как.</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>Няма източник: изброява ги sources.toml, а „factoryfloor example sources“ показва как.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не е известно</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>изглед за отваряне: връзка factoryfloor://view или файл</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>нито команда, нито изглед: изгледът е връзка, която започва с factoryfloor:, или файл .toml</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>какво се следи и на кого се съобщава; „factoryfloor example alerts“ извежда всички ключове</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>крайният срок на последното изпълнение; на дата – краят на този ден в UTC</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>Изгледът посочва нещо, което тук не е известно, и се показва без него: %1. Авторът му може да има по-пълен каталог или federation.toml.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>Изгледът не е отворен: полето му „%1“ съдържа „%2“, което тази версия не разбира. Поискайте изгледа отново.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>Изгледът не е отворен: записан е от по-нова версия на Factory Floor. Инсталирайте нея.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>Изгледът не е отворен: връзката му е по-дълга от всяка, която Factory Floor записва. Поискайте изгледа като файл.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>Това не е връзка към изглед: такава връзка започва с factoryfloor://view? и няма интервали или нови редове.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>изгледът има само текстове и таблица „choice“.</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>има два изгледа с име „%1“; взема се първият.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>%1 е по-голям от всеки файл с изгледи, който Factory Floor записва, и не е прочетен.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>%1 има повече изгледи, отколкото могат да се пазят; последните са пропуснати.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>Нищо от %1 не може да се прочете: %2 има каквото има резервното копие.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>%1 съдържа това, което можа да се прочете от %2: %n ред.</numerusform>
            <numerusform>%1 съдържа това, което можа да се прочете от %2: %n реда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n ред е от резервното копие.</numerusform>
            <numerusform>%n реда са от резервното копие.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Нищо не липсва.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>Липсващото се брои за ненаблюдавано. Източниците се запитват за него отново, толкова назад, колкото казва backfill_days; „factoryfloor backfill“ иска повече.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>За да го използвате, поставете го на мястото на повредения файл, който е непроменен, или го укажете с --cache.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC: не се посочват хора: идентификаторите на хора са празни и Person.json не се записва. Времето на CPU и мястото за съхранение са 0, тъй като тази програма брои GPU.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC: идентификаторът на центъра е нулевият GUID. Укажете правилния с --center-id.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC: %1 GPU-часа нямат известен източник на достъп, а %2 нямат известен университет; проверяващата програма на DeiC се оплаква от тези редове.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL: продължителностите са GPU-секунди, тъй като съобщението няма място за GPU. Продължителностите на CPU ги повтарят и не се прилага бенчмарк.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL: центърът е наречен с идентификатора на системата. Назовете го както в GOCDB с --site-name.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL: месеците са тези на %1, а не на UTC, каквито ги има EGI.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL: NumberOfJobs е 0, където са известни само измервания.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>Наблюдавани са %1 от периода: твърде малко за предаване. Нужна е поне половината.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>Наблюдавани са %1 от периода. Ненаблюдаваното липсва в това, което се предава.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>Предаваното брои физически GPU.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>Не е запазен шаблон на отчет.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>За този период не е известно нищо; отчетът го казва.</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>Тази програма е компилирана без прозорец и не записва PDF. Това прави пакетът „factoryfloor“; html, xlsx, csv и json се записват и тук.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>Не е замразен отчет.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Никоя стойност не се различава от отчет %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>Стойности, които се различават от отчет %3: %1 от %2.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>След замразяването са внесени %1 файла, с %2 нови или поправени задачи.</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>Отчетът е направен без тези раздели, от които нищо не се сравнява: %1.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>Отчет %1 вече е публикуван. Нищо не се промени.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Още нищо не работи. За да го включите: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Няма титуляр „%1“. Известни са: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Няма мрежа „%1“. Известни са: %2.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>Отчетът няма раздел „%1“. Има: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>Няма часова зона „%1“. Известни са, наред с други от списъка на IANA: %2.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>Симулираното минало не пристигна навреме.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>„%1“ не е период. Известни са: %2.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL: от %1 отчетът има само част, а EGI приема записа за целия месец. Подавайте цели месеци, които са приключили.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>Още няма кеш на %1. „factoryfloor collect“ и „factoryfloor import“ го създават или укажете друг с --cache.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>приема GUID, например f0679faa-242e-11eb-3aba-b187bcbee6d4; получи: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>Най-добрият вариант първи. Граница на чакане само където границите за последните 90 дни
са спазени при поне %1 % от задачите (ниво на доверие %2); редът казва колко често.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>Нарасна с %1 през последния ден, което прави %2 на година.</numerusform>
            <numerusform>Нарасна с %1 на ден през последните %n дни, което прави %2 на година.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>Кешът заема %1 на диска.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>Не е нараснал през последния ден.</numerusform>
            <numerusform>Не е нараснал през последните %n дни.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Колко нараства, ще се знае утре.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>Това е над лимита от %1: най-старите измервания се осредняват, по част всеки час.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>Лимитът от %1 се достига около %2.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>От това %1 са свободни за следващите данни.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>Сравнени са %1 изпълнения и %2 обобщения по дни и месеци: всички съвпадат.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>Сравнени са %1 изпълнения и %2 обобщения по дни и месеци: %3 се различават. „factoryfloor verify --rebuild“ прави обобщенията наново.</translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>Самият файл е повреден. „factoryfloor repair“ прави нов от това, което може да се прочете, и от резервно копие.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>%n час измервания е повреден; брои се за ненаблюдаван.</numerusform>
            <numerusform>%n часа измервания са повредени; броят се за ненаблюдавани.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Тази програма е компилирана без прозорец. „factoryfloor demo --headless“ извежда симулирания цех, а „factoryfloor collect“ запитва центровете.</translation>
    </message>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Тук няма дисплей. Без него „factoryfloor demo --headless“ извежда симулирания цех, а „factoryfloor collect“ запитва центровете.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>Factory Floor вече е отворен с този кеш; прозорецът му беше изведен отпред.</translation>
    </message>
</context>
</TS>
