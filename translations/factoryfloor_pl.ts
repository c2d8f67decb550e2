<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>Slurm liczy %1 GPU, z tego przydzielonych: %2. W fizycznych GPU, gdzie wycinek MIG lub część GPU liczy się odpowiednio do wielkości, jest to %3 i %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Poproś ośrodek o wynik polecenia:
  %1</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>Plik %1 zaimportowano już wcześniej z innymi opcjami (%2). Najpierw wycofano to, co mówił o zadaniach (%3).</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1: nie ma czego pobrać: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, zadanie %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, wiersz %2: %3.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: i jeszcze %2.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>To, czego nie przyjęto, zachowano bez nazwisk w %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1: odrzucone zadania z niemożliwymi czasami lub liczbami: %2.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>Przyjęto, że plik %1 zawiera wszystkie zadania systemu %2 od %3 do %4. Jeśli zawiera tylko część, zaimportuj go z opcją --partial; jeśli obejmuje więcej, podaj zakres opcjami --from i --to.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>w porządku</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>nic nowego: plik zaimportowano już wcześniej</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>nic z tego nie jest poprawne</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>część jest błędna</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>nie wykonano żadnych zadań</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>W %1 zapisuje inny program Factory Floor. Zamknij go albo umieść pliki w obserwowanym folderze (kind = &quot;folder&quot; w sources.toml), z którego tamten je pobierze.</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>Nie zaimportowano żadnego pliku.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>Import %1 (%2 z %3) wycofano: to, co mówił o zadaniach (%4) i sumach (%5), już się nie liczy. Znów liczy się to, co wcześniej wiedziano o tych zadaniach.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>Nie pokrywa on już czasu od %1 do %2.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>W %1 zapisuje inny program Factory Floor. Najpierw go zamknij.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Nie ma importu %1. Dostępne: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>Import %1 już wycofano: %2. Nic się nie zmieniło.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>Dla GPU systemu %1 nie jest znany równoważnik H100: tamtejsze zużycie nie jest znane w tej jednostce i nie wchodzi do żadnej sumy ani udziału. Wpis [[gpu]] w federation.toml określa, za ile H100 liczy się model.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>Okres od %1 do %2 jest pusty: --from musi być wcześniej niż --to.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 od %2 do %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>W pamięci podręcznej nie ma jeszcze danych systemu %1: „factoryfloor collect” odpytuje jego źródła, „factoryfloor import” przyjmuje pliki.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>W pamięci podręcznej nie ma jeszcze danych: „factoryfloor collect” odpytuje źródła, „factoryfloor import” przyjmuje pliki.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>Nie ma danych od %1 do %2. Są z okresu: %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Nie sprawdzono jeszcze żadnej reguły: okno i „factoryfloor collect” robią to co minutę.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>W ciągu ostatniego dnia nie było żadnego alertu.</numerusform>
            <numerusform>W ciągu ostatnich %n dni nie było żadnego alertu.</numerusform>
            <numerusform>W ciągu ostatnich %n dni nie było żadnego alertu.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Nie ma reguły „%1”. Dostępne: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1: wstecz do %2, %3 z %4 dni (%5%)</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>Nie ma czego pobrać: --from musi być wcześniej niż --to, a --every wynosić co najmniej 1s.</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Żadne źródło systemu %1 nie zna jego przeszłości. Dodaj do %2 źródło rodzaju prometheus lub slurm-rest.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Zatrzymano. To, co nadeszło, zostaje; to samo polecenie wznowi pracę od tego miejsca.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>Inny program zapisuje do %1 i nie pobiera przeszłości dla tego polecenia. Zakończ go, wykonaj to polecenie ponownie, a potem uruchom znowu tamten program.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Pamięć podręczna jest aktualizowana: %1%. Kopia jej poprzedniego stanu pozostaje obok.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>W %1 zapisuje już inny program. Niech on odpytuje te ośrodki albo podaj inną pamięć podręczną opcją --cache.</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>Nie można udostępnić agregatów: %1 (%2). Popraw wartość opcji --publish.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>Agregaty są dostępne pod adresem %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Może je czytać każdy, kto ma dostęp do tego adresu: --publish-token to ogranicza.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>Przeszłość od %1 jest pobrana, z danymi dla %2% tego czasu.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>Nie udało się pobrać przeszłości. %1</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>Nie udało się przekazać alertu do %1: %2. Popraw [notify] w alerts.toml.</translation>
    </message>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>Nie ma źródła do odpytywania. Dodaj je do %1, na przykład:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>Nie udało się zapisać tego, co czekało w pamięci; te dane przepadły. Źródła zostaną o nie zapytane ponownie, o ile znają swoją przeszłość.</translation>
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
        <translation>Krajowy</translation>
    </message>
    <message>
        <source>ICAIN pilot</source>
        <translation>Pilotaż ICAIN</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Konta według GPU-godzin</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-godziny</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Tryb dostępu</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>nieprzypisane</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>największe %1 z %2</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Żadna reguła nie przypisuje tego konta.</translation>
    </message>
</context>
<context>
    <name>ff::AheadChart</name>
    <message>
        <source>expected</source>
        <translation>oczekiwane</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>połowa godzin</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>90% godzin</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>pilotaż</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>zapowiedziane</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Wolne GPU w ciągu najbliższych 14 dni</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>Za mało próbek, aby przewidzieć liczbę wolnych GPU.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>Oczekiwana liczba wolnych: od %1 do %2.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>Miejsce na pilotaż jest od %1.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>5% ma mniej</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>25% ma mniej</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>75% ma mniej</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>95% ma mniej</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Oczekiwane: %1 GPU</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>Połowa takich godzin: od %1 do %2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>90% takich godzin: od %1 do %2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1: brak danych od %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1 – %2: %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>do odwołania</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączona</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n aktywny</numerusform>
            <numerusform>%n aktywne</numerusform>
            <numerusform>%n aktywnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n zaczyna się</numerusform>
            <numerusform>%n zaczynają się</numerusform>
            <numerusform>%n zaczyna się</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Nic do sprawdzania</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Trwał</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Ekstremum</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Reguła wtedy</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>potwierdzono %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, trwa nadal</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Warunek</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>wyciszona %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Wykorzystanie przydzielonych</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Stopień przydziału</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Presja kolejki</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>Niedostępne GPU</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Odpowiedzi źródła</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Zużycie należnej puli</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Niewykorzystana część grantu</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Opóźnione źródło</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Niskie wykorzystanie</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Wysoka presja kolejki</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Zużycie ponad należną pulę</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Grant kończy się niewykorzystany</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 poniżej %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 powyżej %2</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>Brak odpowiedzi źródła</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 bez danych</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>przez %1</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>dla grantów, które kończą się w ciągu %1</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>wszystkie źródła</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>wszyscy udziałowcy</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>wszystkie granty</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>wszystkie systemy</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>w ciągu ostatniego dnia</numerusform>
            <numerusform>w ciągu ostatnich %n dni</numerusform>
            <numerusform>w ciągu ostatnich %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Alert nie wystąpiłby ani razu %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n inny</numerusform>
            <numerusform>%n inne</numerusform>
            <numerusform>%n innych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>Alert wystąpiłby %n raz %1: %2.</numerusform>
            <numerusform>Alert wystąpiłby %n razy %1: %2.</numerusform>
            <numerusform>Alert wystąpiłby %n razy %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Wyciszony</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Zaczyna się</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potwierdzony</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Aktywny</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Alerty</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Które alerty</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Wycisz</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>Alerty aktywne i zaczynające się</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>Brak aktywnych alertów. Reguły są sprawdzane co minutę.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Potwierdź</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>Pokaż &amp;stronę</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>Alerty z ostatnich 30 dni</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>W ciągu ostatnich 30 dni nie było żadnego alertu.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Nowa reguła…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Z&amp;mień…</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>Wyłą&amp;cz</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Włą&amp;cz</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Przywróć pi&amp;erwotną</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>Reguła z zestawu startowego w pierwotnej postaci</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Na 1 godzinę</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>Na 1 dzień</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Na 1 tydzień</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>Do odwołania</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Wyłącz wyciszenie</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Pamięć podręczna jest aktualizowana: %1%. Kopia jej poprzedniego stanu pozostaje obok.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Zapisz obraz</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>Obraz PNG w rozmiarze ekranu (*@1x.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Obraz PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Rysunek SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Zapisz tabelę</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Wartości rozdzielane przecinkami (*.csv)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>Strefa czasowa, w której zaczynają się okresy, dzieli się doby i podaje czas</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>P&amp;rzypisz</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Uzupełnianie przypisań</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>Nieprzypisane konta według GPU-godzin</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-godziny</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>&amp;Beneficjent: czyi użytkownicy korzystają</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>&amp;Płatnik: czyj udział jest zużywany</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>&amp;Tryb dostępu</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>&amp;Notatka: kto tak twierdzi i dlaczego</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wybierz…</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Cofa ostatnie przypisanie</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>Szukanie kont bez reguły…</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Każde konto ze zużyciem w tym okresie jest przypisane.</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Wybierz najpierw, kto korzysta i kto płaci</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>Konto %1 liczy się teraz jako: %2; jego przeszłość zostanie przeliczona.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>Konto %1 jest znów nieprzypisane.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Konta powyżej objęte regułą: %1, razem %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Nie udało się zapisać %1: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>Flatpak nie może sam dodać się do programów uruchamianych razem z pulpitem. Dodaj go w ustawieniach pulpitu.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(należne: %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Należne</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Należne: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Alerty (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n alert, którego nikt nie widział (Ctrl+B)</numerusform>
            <numerusform>%n alerty, których nikt nie widział (Ctrl+B)</numerusform>
            <numerusform>%n alertów, których nikt nie widział (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1: %2 z %3</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>utracono %1 przy odnowieniach limitu</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>zakończony, przepadło %1</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>mniej niż %1 zużycia do %2: grant zostanie obcięty</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>zużyto co najmniej %1, zgodnie z wymogiem na %2</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>Według reguł naliczania ośrodków</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Kliknij, aby zobaczyć, jak to obliczono.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Źródło: %1</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Nic tu nie przyznano, więc nic się nie zużywa.</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>Grant się zakończył; przepadło %1.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>Grant jest wyczerpany.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>Należna pula jest wyczerpana.</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>Zaobserwowano zbyt mało tego czasu, aby określić, ile pozostało i na jak długo wystarczy.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>Zaobserwowano zbyt mało z ostatnich 28 dni, aby określić, na jak długo wystarczy.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>W tempie z ostatnich 28 dni grant nie wyczerpie się przed końcem: %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>W tempie z ostatnich 28 dni należna pula nie wyczerpie się przed końcem tego czasu: %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>W tempie z ostatnich 28 dni grant wystarczy do %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>W tempie z ostatnich 28 dni należna pula wystarczy do %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Pozostało %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Pozostało, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Linia prosta, %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Pozostało: %1</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>Grant wyczerpał się %1.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>Należna pula wyczerpała się %1.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>Ustaw &amp;limity</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>Trwa pomiar…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>na zawsze</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Rozmiar pamięci podręcznej</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>&amp;Tak jak przyszły</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Co &amp;5 minut</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>&amp;Najwyżej na dysku</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Jak długo próbki są przechowywane tak, jak przyszły; potem jedna średnia na każde 5 minut. Sumy pełnych godzin i pokrycie pozostają bez zmian.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Jak długo przechowywana jest jedna średnia na każde 5 minut, licząc od dziś; potem jedna na godzinę.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>Dopóki plik jest większy, najstarsze próbki są uśredniane.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n inny</numerusform>
            <numerusform>%n inne</numerusform>
            <numerusform>%n innych</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Próbki według systemów: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>Próbki młodsze niż 31 dni są zawsze przechowywane tak, jak przyszły.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>Co 5 minut: ten czas także liczy się od dziś i musi być dłuższy.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Najwyżej na dysku: co najmniej 10&#xa0;MB.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>Tabela [cache] jest błędna i nie obowiązuje; popraw ją ręcznie: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Nie można tego tutaj wybrać: dane są symulowane albo nie można odczytać %1.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>Ustawione w [cache] w %1; zmiana tutaj zapisuje się tam.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Nic nie jest uśredniane samo z siebie. Limit zapisuje się w [cache] w %1.</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Limity pamięci podręcznej</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>Próbki poza tymi limitami zostaną zastąpione średnimi, a ich szczegółów nie da się przywrócić. Ustawić limity?</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Ustaw limity</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>SYMULACJA</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>Slurm liczy układy GCD: dwa na GPU</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>Umowa z 31&#xa0;sierpnia 2026, 387,8&#xa0;mln euro; ma być dostępny w&#xa0;2027&#xa0;r.</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>Umowa z 22&#xa0;kwietnia 2026, 290&#xa0;mln euro</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>Rozbudowa na potrzeby AI, umowa z 26&#xa0;stycznia 2026, 129&#xa0;mln euro (ES, PT, TR): dwie partycje o nieznanej wielkości</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>Oprócz nich 16&#xa0;H200 NVL służy jako GPU w chmurze (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>Liczba jest dolną granicą, model nieznany. Umowa z 22&#xa0;lipca 2026, 80&#xa0;mln euro; instalacja od jesieni 2026</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>Umowa z 21&#xa0;kwietnia 2026, 29,76&#xa0;mln euro; instalacja od 2026&#xa0;r.</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>Zainaugurowany 8&#xa0;września 2026, obok systemu fabryki MIMER</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>Umowa z 16&#xa0;marca 2026, 55&#xa0;mln euro, na GB200 NVL4; ma działać od drugiej połowy 2026&#xa0;r.</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>Według informacji z czerwca 2026 wkrótce ma być w pełni dostępny</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Eksaskalowy; zainaugurowany 5&#xa0;września 2025. Opublikowano dwie liczby: 5&#x202f;938 węzłów × 4 = 23&#x202f;752, przyjętą tutaj, i 5&#x202f;884 × 4 = 23&#x202f;536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Eksaskalowy; należy do konsorcjum Jules Verne (Francja, Niderlandy, Grecja). Umowa z 18&#xa0;listopada 2025; instalacja od 2026&#xa0;r.</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>Podzielony na klastry o zmiennej wielkości; liczba przy każdym podaje stan udokumentowany i nie dolicza się do całości</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>W 2027&#xa0;r. ma go zastąpić system fabryki SLAIF</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>Obok niego stanie KarolAIna fabryki CZAI</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>Partycja zoptymalizowana pod kątem AI obok systemu LEONARDO; nie znaleziono informacji, od kiedy działa</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>Wybrany 12&#xa0;marca 2025; nie znaleziono umowy</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>Przetarg otwarty do 16&#xa0;października 2026</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>Partycja GPU obok systemu Discoverer, który ma tylko procesory</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Służy AI2F do czasu uruchomienia Alice Recoque</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Służy AI2F do czasu uruchomienia Alice Recoque; nie znaleziono informacji, co jego Slurm liczy jako GPU</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Usługi od 2026&#xa0;r.; nie znaleziono umowy</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>Ma zastąpić system Vega w 2027&#xa0;r.</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>Wybrany 10&#xa0;października 2025</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>70&#xa0;mln euro z 200&#xa0;mln od Wspólnego Przedsięwzięcia; pełna eksploatacja w 2027&#xa0;r.</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>Do zakupu; dotacja obowiązuje od 1&#xa0;września 2026</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>Do zakupu, łącznie 82&#xa0;mln euro; z platformą eksperymentalną</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>System EuroHPC poza fabrykami AI</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Żadna wartość nie różni się o więcej niż zaokrąglenie.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>Wartości różniące się o więcej niż zaokrąglenie: %1 z %2.</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>Od zamrożenia zaimportowano %n plik,</numerusform>
            <numerusform>Od zamrożenia zaimportowano %n pliki,</numerusform>
            <numerusform>Od zamrożenia zaimportowano %n plików,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>z %n nowym lub poprawionym zadaniem.</numerusform>
            <numerusform>z %n nowymi lub poprawionymi zadaniami.</numerusform>
            <numerusform>z %n nowymi lub poprawionymi zadaniami.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>Nie porównano, bo raport sporządzono bez tych części: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Zmiany od zamrożenia</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sekcja</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Wtedy</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Przyczyna</translation>
    </message>
</context>
<context>
    <name>ff::Chart</name>
    <message>
        <source>Nothing was seen in this period.</source>
        <translation>W tym okresie nic nie zaobserwowano.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Dane są symulowane.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 jako tabela</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Pokaż wykres</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SYMULACJA</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>O jedną próbkę wstecz</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>O jedną próbkę dalej</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>O dziesięć próbek wstecz</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>O dziesięć próbek dalej</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>Wstecz do ostatniej luki lub zmiany</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>Dalej do następnej luki lub zmiany</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>Do pierwszej próbki</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>Do ostatniej próbki</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>Następna seria powyżej</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>Następna seria poniżej</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Powiększ przy celowniku</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Pomniejsz przy celowniku</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Pokaż cały okres</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>O jedno okno wstecz</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>O jedno okno dalej</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Wróć do poprzedniego powiększenia</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>Przypnij lub zwolnij wartości przy celowniku</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Zacznij lub zakończ przedział przy celowniku</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Dodaj notatkę przy celowniku</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Zwolnij kolejno celownik, przypięte wartości i przedział</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Poruszanie się klawiszami</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Poprzedni okres jako linia</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Skala logarytmiczna</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Skala procentowa</translation>
    </message>
</context>
<context>
    <name>ff::ChartTable</name>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>W &amp;górę</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>W &amp;dół</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>Zaznaczone kolumny są pokazywane, najwyższa z lewej.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Kolumny hali</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Do&amp;myślne</translation>
    </message>
</context>
<context>
    <name>ff::CompareDialog</name>
    <message>
        <source>SIMULATED</source>
        <translation>SYMULACJA</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>Wskaźniki obu stron i różnica między nimi</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Wszystkie systemy</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>Pokazany okres</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>Okres poprzedni</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Pokrycie: %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Stopień przydziału</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Wykorzystanie przydzielonych</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Przydzielone, bezczynne</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Presja kolejki</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Zasoby</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Wolne, średnio</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Niedostępne, średnio</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Oczekiwanie p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Oczekiwanie p90</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Zapisane ustawienia</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Wybierz lub nazwij obecne</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Zachowuje pod tą nazwą rodzaj, okres, język, komentarze i sekcje; „ostatni pełny miesiąc” pozostaje zawsze ostatnim</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Usuwa ustawienia o tej nazwie; sporządzone raporty zostają</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>Ustawienia zapisano jako „%1”.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>Usunięto „%1”.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n aktywny alert</numerusform>
            <numerusform>%n aktywne alerty</numerusform>
            <numerusform>%n aktywnych alertów</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Pokaż alerty</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Wszystko w porządku.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>%1: nie znaleziono nazwy hosta. Sprawdź adres oraz to, czy ta sieć potrafi go rozwiązać.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>%1: brak połączenia (%2). Sprawdź, czy serwer działa i czy po drodze nie stoi zapora.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>%1: certyfikat podpisał urząd certyfikacji, któremu tu nie zaufano (%2). Podaj urząd certyfikacji ośrodka w „ca”.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>%1: certyfikat należy do innego hosta (%2). Użyj nazwy podanej w certyfikacie.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>%1: certyfikat jest w tej chwili nieważny (%2). Ośrodek musi go odnowić; sprawdź też zegar tego komputera.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>%1: brak połączenia szyfrowanego (%2). Sprawdź, czy port obsługuje TLS; jeśli źródło używa zwykłego HTTP, zacznij jego adres od http://.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>%1: serwer proxy nie przepuścił żądania (%2). Sprawdź ustawienia proxy środowiska.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>%1: brak odpowiedzi na czas (%2). Sprawdź adres i port oraz czy serwer nie jest przeciążony; następne odpytanie ponowi próbę.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>%1: połączenie zamknięto, zanim odpowiedź była pełna (%2). Następne odpytanie ponowi próbę.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>%1: żądanie przekierowano gdzie indziej i nie zostało to wykonane (%2). Podaj ostateczny adres źródła.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>%1: odpowiedź jest większa, niż wolno (%2). Pytaj o mniej, za pomocą zestawu lub własnych zapytań.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>%1: nie udało się rozpakować odpowiedzi (%2). Winne może być proxy przed ośrodkiem.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>%1: odpowiedź nie jest poprawnym HTTP (%2). Sprawdź adres i port.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>%1: odrzucono dane uwierzytelniające (%2). Sprawdź użytkownika i token źródła.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>%1: token nie jest już przyjmowany (%2). Odnów go lub niech „token_command” wypisze nowy.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>%1: żądanie odrzucono (%2). Sprawdź adres i rodzaj źródła.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>%1: odpowiedź była pusta. Eksporter działa, ale niczego nie mierzy; musi to sprawdzić ośrodek.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>%1: odpowiedź nie jest w formacie JSON (%2). Być może stoi przed nim strona logowania lub proxy.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>%1: odpowiedź nie pasuje do tego rodzaju źródła (%2). Sprawdź jego rodzaj i adres.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>%1: odczyt niemożliwy: %2. Poprawić musi to ten, kto zapisuje te dane.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>%1: jest odpowiedź, ale zgłasza własny problem: %2. Musi to sprawdzić ośrodek.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>%1: nadeszła tylko część danych (%2). Wartości pokrywają mniej, dopóki nie będzie całości.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>%1: brak metryk, o które pytano (%2). Sprawdź zestaw i zapytania.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>%1: wersja nieznana temu programowi (%2). Pomóc może nowszy program.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1: %2. Popraw wpis; reszta obowiązuje.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>%1: nie można odczytać danych uwierzytelniających (%2). Sprawdź plik, zmienną lub polecenie, które je podaje.</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Inny program usunął pamięć podręczną %1 w trakcie używania. Zapisano ją ponownie w tym samym miejscu; nic nie przepadło.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Inny program zastąpił pamięć podręczną %1 w trakcie używania. Wszystko, co zebrano, jest w %2 i tam zbieranie trwa dalej. Aby to zachować, zakończ ten program i umieść ten plik w miejscu tamtego.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Inny program obciął lub nadpisał pamięć podręczną %1 w trakcie używania. Zbieranie trwa dalej w nowym pliku %2. Zakończ ten program i umieść kopię zapasową, ten plik lub to, co utworzy „factoryfloor repair”, w miejscu uszkodzonego.</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Inny program usunął dziennik (-wal) pamięci podręcznej %1 w trakcie używania. Jego zawartość uratowano; nic nie przepadło.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Inny program obciął dziennik (-wal) pamięci podręcznej %1 w trakcie używania. Może brakować najnowszych odpytań; liczą się jako nieobserwowane. „factoryfloor verify” porównuje resztę.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>%1: plik zapisała nowsza wersja tego programu (%2). Nie zmieniono go; zaktualizuj program lub podaj inny plik.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>%1: zapis niemożliwy (%2). Zmień uprawnienia lub podaj inny plik opcją --cache.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>Dysk, na którym jest %1, jest pełny (%2). Zwolnij miejsce: zebrane dane czekają tymczasem w pamięci.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>W %1 zapisuje inny program (%2). Ten czyta i podąża za nim.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>%1: plik leży w sieciowym systemie plików (%2), gdzie pamięć podręczna nie jest bezpieczna. Przenieś go na dysk lokalny.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>%1: odczyt niemożliwy (%2). Sprawdź, czy istnieje i czy wolno go czytać.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>%1: zapis niemożliwy (%2). Zwolnij miejsce na dysku lub wskaż folder, w którym wolno zapisywać.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>%1: należy do innego systemu (%2). Podaj właściwy; jeśli mimo to należy do tego, użyj --force, a dla folderu w sources.toml: force = true.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Przerwano przed ukończeniem.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>%1: błąd programu (%2). Prosimy zgłosić go wraz z tym tekstem.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>Nie ma systemu „%1”. Dostępne: %2.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>Nie ma raportu %1. Dostępne: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>Nie można odczytać raportu %1 z pamięci podręcznej (%2). Wróć do jej kopii zapasowej albo zamroź raport na nowo.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>Nie ma definicji raportu „%1”. Dostępne: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>Nie zapisano definicji raportu „%1” (%2). Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>%1: sumy są większe, niż da się policzyć (%2). Któreś zadanie ma niemożliwe czasy lub liczbę GPU; niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>Nie zapisano notatki: %1 (%2). Napisz ją ponownie, krócej.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>Pamięć podręczna jest jeszcze otwierana. Wartości pojawią się zaraz potem.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>%1: nieznany problem (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>%1: nieznany adres (%2). Sprawdź ścieżkę.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>%1: własna usterka (%2). Następne odpytanie ponowi próbę; jeśli usterka trwa, musi to sprawdzić ośrodek.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>źródło</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>%1: nie nadaje się na pamięć podręczną (%2). Pliku nie zmieniono; podaj inny opcją --cache albo utwórz z uszkodzonego nowy poleceniem „factoryfloor repair”.</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Jak to obliczono</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Kopiuj sposób obliczenia</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Wątpliwe</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (zaobserwowano %2 z %3)</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, ważone liczbą GPU (sam czas: zaobserwowano %2 z %3)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Próbki</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Przebiegi zadań</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luki</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, łącznie %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>Najnowsze dane</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Zapisz jako CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Zapisz jako obraz…</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopiuj lub zapisz</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Kopiuj, zapisz jako CSV lub jako obraz (Shift+F10 w tabeli lub na wykresie)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>Skopiowano „%1”: wklej jako tabelę lub jako obraz.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Nie udało się zapisać %1: %2. Wybierz inny folder.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>GPU według użycia</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>Brak próbek tego systemu w tym okresie.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Stopień przydziału</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Wykorzystanie przydzielonych</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Przydzielone, bezczynne</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Długość kolejki</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Ośrodek nie podaje, które zadania czekają.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Oczekiwanie na start</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Ośrodek nie podaje zadań albo ruszyło ich zbyt mało.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Oczekiwanie p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Udział według państw</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>Ośrodek nie podaje, które konta prowadzą obliczenia.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>Godziny dużego ruchu</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>Przydzielone GPU według państw</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Obciążenie wszystkich GPU</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>wszyscy użytkownicy</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>jako beneficjent</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>jako płatnik · udział w zasobach, kreska: należne</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>dla: %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>GPU żądane przez zadania gotowe do startu; wstrzymane i zależne pod linią</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>GPU żądane przez zadania gotowe do startu</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>połowa zadań czeka krócej niż p50, dziewięć na dziesięć krócej niż p90</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>stopień przydziału według godziny i dnia tygodnia, %1</translation>
    </message>
</context>
<context>
    <name>ff::FactoryHeader</name>
    <message>
        <source>Factory</source>
        <translation>Fabryka</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Liczby zamiast rysunków</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Liczby zamiast rysunków (T na wykresie)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Zapisz obraz…</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Zapisz wszystkie wykresy jako obraz</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Wartości, udziały i oczekiwania, które dotyczą okresu, obejmują tylko ten czas. Kliknij, aby wrócić do całego okresu.</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Poprzednia fabryka</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Następna fabryka</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Porównaj…</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>Z inną fabryką lub innym okresem</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Jeszcze bez źródła</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, wybrane</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Delivered</source>
        <translation>Wykorzystane</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Przydzielone, nieobciążone</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Obciążone, przydział niepodany</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Wolne</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Niedostępne</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Oczekiwanie p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Oczekiwanie p90</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Brak trybu dostępu</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Zasoby</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Wstrzymane lub zależne</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>żadne zadanie nie ruszyło</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>zadania rozpoczęte w przedziałach po %1</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Wolne lub niedostępne</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Przydzielone</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Długość kolejki</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>nieosiągnięte</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Wątpliwe: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (wątpliwe)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Kliknij, aby zobaczyć, jak to obliczono.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>jak w poprzednim okresie</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ %1 wobec poprzedniego okresu</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ %1 wobec poprzedniego okresu</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>pobieranie przeszłości…</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>wątpliwe</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>pokrycie %1</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Wątpliwe: liczby GPU są ze sobą sprzeczne.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Dane są symulowane.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Pokrycie %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Wątpliwe: %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>Najnowsze dane: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Kliknij, aby zobaczyć, jak to obliczono.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SYMULACJA</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>poprzedni okres nieznany</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>Nie podano zmiany: z okresu %1 zaobserwowano zbyt mało, by porównać.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>jak w okresie %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1 wobec okresu %2</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Wykorzystane</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Przydzielone, nieobciążone</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Przydzielone, obciążenie nieznane</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Wolne</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Niedostępne</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Obciążone</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Niezgłoszone</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>Brak obserwacji w tym okresie.</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Należne</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>Pasek hali</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>Hala: jedna karta na fabrykę</translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message>
        <source>live</source>
        <translation>aktualne</translation>
    </message>
    <message>
        <source>late</source>
        <translation>opóźnione</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nieosiągalne</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>jeszcze nieobserwowane</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualność</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message numerus="yes">
        <source>Filter (%n)</source>
        <translation>
            <numerusform>Filtr (%n)</numerusform>
            <numerusform>Filtr (%n)</numerusform>
            <numerusform>Filtr (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Pokazano: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>Systemy według aktualności lub kraju</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtr: %1</translation>
    </message>
</context>
<context>
    <name>ff::FloorModel</name>
    <message>
        <source>Factory</source>
        <translation>Fabryka</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Zasoby</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Wykorzystane</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Przydzielone, nieobciążone</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Przydzielone</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Wolne</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Niedostępne</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Stopień przydziału</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Obciążenie wszystkich GPU, gdy przydział nie jest podawany</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Wykorzystanie przydzielonych</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Przydzielone, bezczynne</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Pokrycie: przydzielone, bezczynne</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Oczekujące teraz</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Oczekiwanie p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Oczekiwanie p90</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>obciążenie %1, przydział niepodany</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>przydział niepodany</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Równoważniki H100</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>GPU według użycia</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Udział w zasobach</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Przydział, 24 h do teraz</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Przydział, 24 h</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>Oczekujące H100</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>Oczekujące GPU</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Wiek teraz</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Wątpliwe: %1</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Stan bieżący, niezależnie od okresu.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Tylko: %1.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Ośrodek nie podaje zadań albo ruszyło ich zbyt mało.</translation>
    </message>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>Połowa zadań czeka krócej niż %1, dziewięć na dziesięć krócej niż %2. Zadania wciąż czekające są wliczone.</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>Ośrodek nie podaje, jak obciążone są przydzielone GPU.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>Przydzielone i nieobciążone w tym okresie: %1.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>Wiek najnowszej próbki, u źródła.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>Przydzielone GPU spośród działających.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>aktualne</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>Zainstalowane: %1, według katalogu lub ośrodka</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Nikt nie podaje, ile jest GPU.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>Przydzielone GPU spośród działających, w ostatnich 24 godzinach.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>%1: żądane przez zadania, które mogłyby się teraz zacząć; wstrzymane i zależne nie są liczone.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Ośrodek nie podaje, które zadania czekają.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Wykorzystanie</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Nie ma jeszcze źródła. Podałaby to usługa Slurm REST, Prometheus lub strona metryk ośrodka; kliknięcie dodaje źródło.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>co oczekuje</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>Podałaby to usługa Slurm REST lub pliki rozliczeniowe.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>jak obciążone są GPU</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>Podałby to eksporter GPU w Prometheusie.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>To drugie podałby eksporter GPU w Prometheusie.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Nie podano: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Obciążenie uśrednione po przydzielonym czasie GPU.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>Hala: GPU każdej fabryki według stanu</translation>
    </message>
</context>
<context>
    <name>ff::Formatter</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
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
            <numerusform>%1 GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of per cent</comment>
        <translation>%1 p.p.</translation>
    </message>
    <message>
        <source>H100-h</source>
        <comment>hours of H100-equivalent GPUs</comment>
        <translation>H100-h</translation>
    </message>
    <message>
        <source>GPU-h</source>
        <translation>GPU-h</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
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
        <translation>p.p.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes, as 9 h 40</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, such as 12 s</comment>
        <translation>%1 temu</translation>
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
            <numerusform>%n aktualne</numerusform>
            <numerusform>%n aktualne</numerusform>
            <numerusform>%n aktualnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n opóźnione</numerusform>
            <numerusform>%n opóźnione</numerusform>
            <numerusform>%n opóźnionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n nieosiągalne</numerusform>
            <numerusform>%n nieosiągalne</numerusform>
            <numerusform>%n nieosiągalnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n jeszcze nieodpytane</numerusform>
            <numerusform>%n jeszcze nieodpytane</numerusform>
            <numerusform>%n jeszcze nieodpytanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Źródła według aktualności. Kliknij, aby zobaczyć listę.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Opublikuj</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Zmiany od zamrożenia</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Oznacza go jako wydaną wersję</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Wróć do wersji roboczej</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Opublikowany raport nr %1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Zamrożony raport nr %1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, zamiast nr %1</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2: wartości w zachowanej postaci.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Porównywanie…</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Przejdź do</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Fabryka, państwo, strona lub działanie</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Dokąd przejść</translation>
    </message>
    <message>
        <source>page</source>
        <translation>strona</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabryki</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Udziały</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planowanie</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Dodaj źródło</translation>
    </message>
    <message>
        <source>action</source>
        <translation>działanie</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>antena</translation>
    </message>
    <message>
        <source>state</source>
        <translation>państwo</translation>
    </message>
    <message>
        <source>view</source>
        <translation>widok</translation>
    </message>
</context>
<context>
    <name>ff::HeatMap</name>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Najwyższa wartość: %1. Najniższa: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>brak danych</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Strony z paska bocznego, od góry</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Przejście do fabryki, państwa lub strony</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Alerty: aktywne, przeszłe, reguły</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Wstecz i dalej</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>Od jednej kontrolki lub wykresu do następnych</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>W tabeli lub na wykresie: kopiowanie jako tabela i jako obraz</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>W tabeli lub na wykresie: zapis jako CSV</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>W tabeli lub na wykresie: zapis jako obraz</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>W tabeli lub na wykresie: menu</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>Przy wartości: jak ją obliczono</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Ta lista</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>Wartości jako tabela i z powrotem</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Kopiowanie jako tabela i jako obraz</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Przeciągnięcie</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Powiększenie; z Shift przesuwanie, z Ctrl wybór przedziału</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+kółko</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Powiększenie przy kursorze</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Kliknięcie</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>Przypięcie wartości; w legendzie ukrycie serii</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Dwukrotne kliknięcie</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>Cały okres; w legendzie tylko jedna seria</translation>
    </message>
    <message>
        <source>About Factory Floor</source>
        <translation>O programie Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor %1</source>
        <translation>Factory Floor %1</translation>
    </message>
    <message>
        <source>Capacity and usage of Europe&apos;s AI Factories, from the sites&apos; own telemetry. Free software under the GNU General Public License, version 3.</source>
        <translation>Zasoby i zużycie w europejskich fabrykach AI, z telemetrii samych ośrodków. Wolne oprogramowanie na licencji GNU General Public License, wersja 3.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>Wzdłuż wykresu w czasie</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>Na wykresie w czasie</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Zapis tego, co pokazuje okno, jako widoku</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>Zapisane widoki</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>W tabeli: sortowanie według kolumny komórki</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Nieprzypisane</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Alps (CSCS)</source>
        <translation>Alps (CSCS)</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bośnia i Hercegowina</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgia</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bułgaria</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Szwajcaria</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cypr</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Czechy</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Niemcy</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dania</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecja</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Hiszpania</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Unia</translation>
    </message>
    <message>
        <source>EUROPA consortium</source>
        <translation>Konsorcjum EUROPA</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francja</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Wielka Brytania</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Chorwacja</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Węgry</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlandia</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Izrael</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Włochy</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litwa</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luksemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Łotwa</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Mołdawia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Czarnogóra</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia Północna</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niderlandy</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegia</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugalia</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumunia</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Szwecja</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Słowenia</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Słowacja</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turcja</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unia Europejska</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>uzgodnione</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>szacowane</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>zastępcze</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>przyznano %1</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>z tego zużyto %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>pozostało %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>przepadło %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>opłacono %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>należne dotąd: %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>podstawa: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Konta, których żadna reguła nie przypisuje do udziałowca.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Nie jest tu znana żadna należna pula.</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Zużyto jako płatnik tam, gdzie znana jest należna pula: %1 z %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Źródło: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>grant dla %1 na %2</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Pominięto, bo nie jest znany równoważnik H100: %1.</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>Nieliczone tutaj, bo obejmują także inne systemy: granty dla %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Zużyto</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Z należnej puli</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>jako beneficjent</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>jako płatnik</translation>
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
            <numerusform>Przyznano %n kontu.</numerusform>
            <numerusform>Przyznano %n kontom.</numerusform>
            <numerusform>Przyznano %n kontom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Przebieg zużycia</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Tryby dostępu</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Nie jest tu znany ani grant, ani należna pula.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>GPU-godziny według trybu dostępu</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>Brak zużycia w tym okresie.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>jako płatnik</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>jako beneficjent</translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>Nie zaobserwowano nic ze zużycia, które się tu liczy.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Pozostało %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Kliknij, aby zobaczyć, jak to obliczono.</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Szukaj państwa</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Państwa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Twoje</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>Ze zużyciem w okresie</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Wszystkie państwa</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>Pozostałe państwa</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>Nr %1, zamiast nr %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>opublikowany %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>zamrożony %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Jeszcze żadnego. „Zamroź” zachowuje raport z wartościami w obecnej postaci, cokolwiek stanie się z danymi.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Zamrożone i opublikowane raporty</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Zamrożono jako raport nr %1.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>Opublikowano raport nr %1.</translation>
    </message>
</context>
<context>
    <name>ff::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Wykorzystane</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Przydzielone, nieobciążone</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Przydzielone, obciążenie nieznane</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Wolne</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Niedostępne</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>Wklejony token jest przechowywany w bazie kluczy pulpitu; jeśli ta go nie przyjmie, w pliku, który możesz czytać tylko Ty.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Nie ma tu bazy kluczy pulpitu (secret-tool nie jest zainstalowany albo nie działa żadna sesja), więc wklejony token jest przechowywany w pliku, który możesz czytać tylko Ty (prawa 0600), w folderze „tokens” konfiguracji.</translation>
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
        <translation>Factory Floor – symulacja</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>wszystkie naraz</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>nie przed</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>koniec do</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;GPUs at once</source>
        <translation>&amp;GPU naraz</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>&amp;Długość przebiegu</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Przebiegi</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>Jeden po drugim lub wszystkie naraz</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>&amp;Model GPU</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>P&amp;amięć GPU</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>P&amp;oczątek</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>W przeciwnym razie zaczyna się teraz</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Termin</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>&amp;Czyj udział</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>Czyj udział zużywa pilotaż</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>T&amp;ryb dostępu</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>Poziom &amp;ufności</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>Jak często granica musi być dotrzymana</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>Pierwszy dzień pilotażu</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Ostatni dzień pilotażu</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Dowolny</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Niczyj</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Nowa notatka</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Zmiana notatki</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Naprawiono chłodzenie; nowe ustawienia systemu kolejkowego…</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>&amp;Kiedy (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Zachowaj</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>Notatka jest za długa: o %n znak.</numerusform>
            <numerusform>Notatka jest za długa: o %n znaki.</numerusform>
            <numerusform>Notatka jest za długa: o %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>Widzi ją każdy, kto czyta tę pamięć podręczną: nie wpisuj nazwisk.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>Notatkę zapisano. Dotyczy czasu poza pokazanym okresem: %1.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Usuń notatkę</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>Usunąć tę notatkę na zawsze?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>ff::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period. A note stands on the charts above, and goes with what is exported.</source>
        <translation>Nikt nie napisał notatki o tym okresie. Notatka jest widoczna na wykresach powyżej i trafia do eksportu.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Dodaj notatkę…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Notatki o tym systemie w tym okresie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>ff::OpenViewDialog</name>
    <message>
        <source>Open a view</source>
        <translation>Otwórz widok</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Odnośnik do widoku</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>&amp;Otrzymany odnośnik</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>O&amp;twórz</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Plik…</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Widoki (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Oczekiwane od %1 do %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>Z granicą: początek do %1, koniec do %2.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1 H100-h</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Koszt: %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>Przed pilotażem w tym roku z udziału pozostaje: %1.</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>Co pokazano o wariancie</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Wariant</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>Prognoza wolnych GPU</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Trafność</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenariusze</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partycja %1</translation>
    </message>
</context>
<context>
    <name>ff::OptionsModel</name>
    <message>
        <source>size unknown</source>
        <translation>wielkość nieznana</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Spodziewane czekanie</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>Granica %1</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Oczekiwanie i przebiegi, do %1</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Koniec do</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Reszta udziału</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Dlaczego tu</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, powiązana z: %2</translation>
    </message>
    <message>
        <source>least: %1, %2</source>
        <translation>najmniej: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Stopień przydziału</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Wykorzystanie przydzielonych</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Przydzielone, bezczynne</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Presja kolejki</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Hala</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Długość pasków</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Porównaj…</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>Dwa okresy lub dwa systemy obok siebie</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Kto z tego korzystał</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>Udział w GPU-godzinach według krajów</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>Udział w GPU-godzinach</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>W tym okresie nie zaobserwowano zużycia według kont.</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>Równoważniki H100: %1 w %n systemie</numerusform>
            <numerusform>Równoważniki H100: %1 w %n systemach</numerusform>
            <numerusform>Równoważniki H100: %1 w %n systemach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1 GPU w %n systemie</numerusform>
            <numerusform>%1 GPU w %n systemach</numerusform>
            <numerusform>%1 GPU w %n systemach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n bez znanego równoważnika H100: %1</numerusform>
            <numerusform>%n bez znanego równoważnika H100: %1</numerusform>
            <numerusform>%n bez znanego równoważnika H100: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n, którego GPU nie są liczone: %1</numerusform>
            <numerusform>%n, których GPU nie są liczone: %1</numerusform>
            <numerusform>%n, których GPU nie są liczone: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>pobieranie przeszłości…</translation>
    </message>
    <message>
        <source>Union share</source>
        <translation>Udział Unii</translation>
    </message>
    <message>
        <source>%1&apos;s share</source>
        <translation>Udział: %1</translation>
    </message>
    <message>
        <source>%1 H100-equivalents pending</source>
        <translation>Oczekujące równoważniki H100: %1</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>Oczekujące GPU: %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>teraz</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>dla: %1</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Oczekiwania i oczekujące GPU dotyczą tylko: %1. Wszystkie inne wartości dotyczą wszystkich użytkowników.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Oczekiwania, oczekujące GPU i korzystający dotyczą tylko: %1. Wszystkie inne wartości dotyczą wszystkich użytkowników.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>Wszyscy użytkownicy: filtr nie ma tu zastosowania.</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>jako płatnik · udział w zasobach, kreska: należne</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>jako beneficjent</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Udział w zasobach</translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Żaden system nie spełnia warunków filtra.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Widok: tabela, karty, kolumny</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karty</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolumny…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>Pokazano %1 z %n systemu</numerusform>
            <numerusform>Pokazano %1 z %n systemów</numerusform>
            <numerusform>Pokazano %1 z %n systemów</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Co pokazuje mapa</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Zużycie</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Należna pula</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼: zmiana wobec okresu %1.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Zużycie należnej puli według krajów</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Żaden kraj nie ma znanej tutaj należnej puli.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Wszystkie sieci</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, jako płatnik</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, jako beneficjent</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Strony raportu</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>With &amp;times of day</source>
        <translation>Z &amp;godzinami</translation>
    </message>
    <message>
        <source>Custom period</source>
        <translation>Własny okres</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>&amp;Do, ten dzień włącznie</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>&amp;Do, bez tej godziny</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>Koniec musi być późniejszy niż początek.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · czas strefy %3</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Ostatnie 24 godziny</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ten kwartał</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Poprzedni kwartał</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Poprzedni rok</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Własny</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>SYMULACJA</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Źródło: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>pokrycie %1</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>Czego potrzebuje pilotaż</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Warianty</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>na systemach sieci wybranej powyżej; okres, państwo i dostęp nie mają tu zastosowania</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>Systemy, na których może działać pilotaż, od najlepszego</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>&amp;Karta…</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Zapisuje plan jako raport, we wszystkich formatach, w folderze</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Folder na kartę pilotażu</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>Kartę pilotażu zapisano jako %1.</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>Trwa odtwarzanie kolejek z ostatnich miesięcy; za pierwszym razem zajmuje to kilka sekund.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>Do tej sieci nie należy żaden system.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>%n system może go obsłużyć</numerusform>
            <numerusform>%n systemy mogą go obsłużyć</numerusform>
            <numerusform>%n systemów może go obsłużyć</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>łącznie %1</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Opóźnienie, ms</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>Najwolniejsze, ms</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Odpytanie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Próbki</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Komunikat</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>z odpowiedzią</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudane</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Odpytania jako wykres lub pojedynczo</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Wykres</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Jaka część dziennika</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Opóźnienie odpytań</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>W dzienniku nie ma odpytań tego źródła.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Odpytania pojedynczo, od najnowszego</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Kopiuj lub zapisz dziennik odpytań</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Odpytania</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n odpytanie</numerusform>
            <numerusform>%n odpytania</numerusform>
            <numerusform>%n odpytań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>Dopasuj szerokość</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejszy</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Mniejszy (Ctrl+kółko)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większy</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Większy (Ctrl+kółko)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Szukaj w raporcie</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Trwa sporządzanie raportu</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n miejsce</numerusform>
            <numerusform>%n miejsca</numerusform>
            <numerusform>%n miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>Przeczytano %1 z %2 części</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Żaden raport z ewidencji ośrodka nie mieści się w całości w tym czasie.</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>Próbki z czasu objętego ewidencją ośrodka powstały z jego danych rozliczeniowych; nie zestawia się ich z ewidencją.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>Ewidencja ośrodka podaje tylko część kont; próbek, które nie znają kont, nie zestawia się z nią.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>Ewidencja ośrodka obejmuje %1 tego czasu; to, co podano obok, dotyczy tego samego czasu i tych samych kont.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>Próbki z %1 tego czasu powstały z danych rozliczeniowych ośrodka, a nie z pomiaru: zadania i próbki porównano dla reszty.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>uczestnicy: %1</translation>
    </message>
    <message>
        <source>antennas: %1</source>
        <translation>anteny: %1</translation>
    </message>
    <message>
        <source>AI Factory</source>
        <translation>Fabryka AI</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemy</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antena</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informacje</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Zasoby</translation>
    </message>
    <message>
        <source>Capacity from %1</source>
        <translation>Zasoby od %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Naliczanie</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Udział: %1</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>nieosiągnięte: zbyt wiele wciąż czeka lub zrezygnowało</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>start − gotowość; p90 metodą Kaplana-Meiera, z zadaniami wciąż czekającymi i anulowanymi podczas czekania jako obserwacjami cenzurowanymi</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>zadania</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>zadania wstrzymane i zależne oraz przeznaczone na później lub do rezerwacji nie liczą się; czekająca tablica zadań liczy się z każdym zadaniem</translation>
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
        <translation>rozpoczęte</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>wciąż czekające lub odeszły bez startu</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nieobserwowane</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Planowo niedostępne: do %1 GPU</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>konto %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>konto nadrzędne %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>etykieta %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>wzorzec %1</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Brak trybu dostępu</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>uzgodnione</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>szacowane</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>zastępcze</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>zainstalowane</translation>
    </message>
    <message>
        <source>available</source>
        <translation>dostępne</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>przydzielalne</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>nieznana liczba: %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>jednostka</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>GPU w równoważnikach H100</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>fizyczne GPU</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>Źródła pokazują %1 GPU (%2), a federation.toml lub katalog podaje %3: sprawdź, które etykiety rozróżniają GPU, lub podane tam zasoby.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>Przydzielone GPU: %1, przy zasobach %3 (%2): jedna z tych liczb jest błędna.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, stan na %2: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1; %2 z %3 GPU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>bez pomiaru</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>jak podaje źródło</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, średnia ośrodka dla wszystkich GPU</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>Systemy ze źródłem: %1 z %2</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 Poprzednia odpowiedź nadal obowiązuje.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>Najnowsza odpowiedź jest starsza niż 2,5 interwału.</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>Dla tego systemu nie ustawiono źródła.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>Dla jego GPU nie jest znany równoważnik H100.</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>Jego źródło podaje, ile jest GPU i jak są obciążone, ale nie które są przydzielone.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>próbki</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>próbka obowiązuje do następnej, najwyżej przez 2,5 interwału; potem jest to luka, a nigdy zero</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>przydzielone / (zasoby − niedostępne − planowo niedostępne), nigdy powyżej 1</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>przydzielone</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>zasoby</translation>
    </message>
    <message>
        <source>down</source>
        <translation>niedostępne</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>planowo niedostępne</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>wolne lub niedostępne, nie wiadomo</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>pominięto, bo nie podaje, co jest przydzielone</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>obciążenie uśrednione po przydzielonym czasie GPU</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>obciążone i przydzielone</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>przydzielone, gdzie znane jest obciążenie</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>obciążenie z</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>systemy, które to podają</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(przydzielone − obciążone i przydzielone), zsumowane po czasie, w którym obserwowano jedno i drugie</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>z przydzielonych</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>obciążenie uśrednione po wszystkich GPU; źródło nie podaje, które są przydzielone</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>obciążone</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>zasoby, gdzie znane jest obciążenie</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>oczekujące GPU × limity czasu / dostępne GPU; górna granica, bo limity są dłuższe niż czas działania</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>oczekujące GPU × limity, średnio</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>dostępne GPU, średnio</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>czas obserwowany / czas zadany, dla wszystkich systemów ze źródłem, z wagą według liczby ich GPU</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>obserwowany</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>zadany</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>nie liczy się w pokryciu, bo jego zasoby nie są znane</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>godziny urządzeń × jednostki ośrodka za godzinę urządzenia</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>jednostki za godzinę urządzenia</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>przyznano</translation>
    </message>
    <message>
        <source>used</source>
        <translation>zużyto</translation>
    </message>
    <message>
        <source>left</source>
        <translation>pozostało</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>utracono przy odnowieniach limitu</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>przepadło</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>żadna reguła nie przypisuje tych kont</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>nie użyto żadnego konta tego udziałowca</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 i jeszcze %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1 z %2: zasoby %3, %4</translation>
    </message>
    <message>
        <source>period</source>
        <translation>okres</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>suma po zadaniach: fizyczne GPU × godziny zegarowe w okresie, jako płatnik</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>suma po zadaniach: fizyczne GPU × godziny zegarowe w okresie, jako beneficjent</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>wszystkie GPU-godziny</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>zużyto jako płatnik tam, gdzie znana jest należna pula</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>zużycie na systemach bez należnej puli</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>pominięto, bo jego GPU nie mają równoważnika H100</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>GPU-godziny zużyte jako płatnik / GPU-godziny należne dotąd; należna pula = suma po czasie: ułamek udziałowca × podstawa</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>należne dotąd</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>podstawa</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>zadania: czas, dla którego znane jest każde zadanie; próbki: czas, przez który obowiązują</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>przyznano − zużycie kont z grantem i kont pod nimi, w czasie grantów − przepadło na koniec grantu</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>nie jest znany żaden grant: należna pula okresu − zużycie jako płatnik na systemach ze znaną należną pulą</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>zużyto ponad zakończone granty</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>zużycie liczy się dla najbliższego konta (tego samego lub nadrzędnego) z obowiązującym grantem, a przy kilku dla kończącego się najwcześniej</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>tempo z ostatnich 28 dni</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>za mało danych</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>wyczerpie się</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>zaobserwowano zbyt mało tego czasu</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>GPU-godzina to cały MI250X: dwa układy (die) przez godzinę</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Całe węzły: 4 GPU-godziny za węzeł i godzinę; z układów (die), więc dolna granica tam, gdzie zadanie prosi o mniej niż osiem</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(rdzenie / 8, pamięć / 64 GB, układy (die)) × godziny × 0,5; z samych układów, więc dolna granica</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC: jeśli po 6 miesiącach zużyto mniej niż 40%, grant jest automatycznie obcinany</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>Całe węzły z 4 GH200; limit jest odnawiany co kwartał, a niewykorzystana część przepada</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPU × godziny / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>Limit miesięczny to suma podzielona przez liczbę miesięcy grantu; po jego wyczerpaniu niższy priorytet</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Nie ma sieci „%1”. Znane: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>Nie ma systemu „%1”. Znane: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Nie ma udziałowca „%1”. Znani: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>Nie ma trybu dostępu „%1”. Znane: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>Nie ma modelu GPU „%1”. Znane: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>Liczba GPU musi wynosić od 1 do %1; wynosi %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>Liczba godzin przebiegu musi być większa od 0 i nie większa niż %1.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>Liczba przebiegów musi wynosić od 1 do %1; wynosi %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>Pamięć GPU musi być większa od 0 GB.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>Poziom ufności musi być większy od 0,5 i mniejszy od 0,999.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>Termin %1 nie jest późniejszy niż czas planu: %2.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>Od %1 do terminu %2 jest %3 h, a same przebiegi trwają %4 h.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>Ma %1 GPU żądanego rodzaju; pilotaż potrzebuje naraz %2.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>Nie ma: %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>O żadnym z jego GPU nie wiadomo, czy ma %1 GB pamięci.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>Nie wiadomo, ile ma GPU, i nie zaobserwowano na nim żadnego zadania.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Brak granicy: nie jest znane żadne jego zadanie, a próbki wolnych GPU i kolejki pokazują tylko %1 z %2 startów potrzebnych do wyznaczenia granicy.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Brak granicy: nie jest znane żadne jego zadanie, a granica z próbek była dotrzymana tylko w %1 z %2 prób z ostatnich 90 dni.</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Brak granicy: nie zaobserwowano ani zadań, ani wolnych GPU i długości kolejki. Oczekiwania wymagają danych o zadaniach, z rozliczeń Slurma lub z plików.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>Za mało zaobserwowanych zadań na granicę: %1 z %2 w ostatnich 90 dniach.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Brak granicy: w ostatnich 90 dniach była dotrzymana tylko dla %1 z %2 zadań.</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Brak granicy: nie zaobserwowano żadnego jego zadania. Oczekiwania wymagają danych o zadaniach, z rozliczeń Slurma lub z plików.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>Pochodzi z zadań wszystkich wielkości: zadań tej wielkości zaobserwowano zbyt mało.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>Z próbek: nie jest znane żadne jego zadanie. Granica wynika z wolnych GPU i długości kolejki i jest szersza niż z zadań; była dotrzymana w %1 z %2 prób z ostatnich 90 dni.</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>Granica %1 była dotrzymana dla %2 z %3 zadań w ostatnich 90 dniach.</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>Mediana granicy względem opublikowanej metody (QBETS): × %1.</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Ekstrapolacja: największe zaobserwowane zadanie miało %1 GPU.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>Może się skończyć po terminie: przy granicy %1 oczekiwań koniec przypada na %2.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>W tym roku pozostaje z udziału %1 GPU-h, o %2 za mało.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>Oczekiwany czas czekania przebiegu to %1; granica %2 to %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>Granica %1 czasu czekania przebiegu to %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Tryby dostępu: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>O nieznanej wielkości lub czasie decyzji: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>Nie dla pilotażu tej wielkości lub długości: %1.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>Wolnych GPU się nie przewiduje: wymaga to 14 dni próbek mówiących, które GPU są przydzielone; zaobserwowano %1 h.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>W tych dniach oczekiwana liczba wolnych GPU nie daje miejsca na przebieg pilotażu.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>Według oczekiwanej liczby wolnych GPU miejsce na przebieg jest od %1. Wcześniej może je zająć kolejka.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>Wyuczone z %1 h próbek; godziny konserwacji pominięto, a to, co zapowiedziano, odjęto.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>Sprawdzono na przeszłości z %1 dni początkowych: w paśmie 90% mieściło się %2 godzin, a w paśmie 50% – %3; błąd (strata pinball) względem metody „jak o tej samej godzinie tydzień wcześniej”: × %4.</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>wszystko to wynika z założeń</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>poza wynikającym z założeń pozostaje %1</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>przyczyna nieznana; porównaj konta i dni</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>bezczynne rezerwacje: sreport nalicza %1 zarezerwowanych, bezczynnych GPU na ich konto; w zadaniach ich nie ma</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>luki: próbki pokrywają %1 czasu, najdłuższa luka to %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>eksporter ośrodka może liczyć zarezerwowane GPU jako przydzielone</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>zadania są znane tylko dla %1 czasu; zaimportuj lub odpytaj resztę</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>jednostki: jedno jest %1 razy większe od drugiego, jakby jedno liczyło układy (die), a drugie GPU</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>sreport nalicza GPU stojące bezczynnie w rezerwacji na jej konto; nie miało ich żadne zadanie</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>sreport liczy wycinek MIG jako GPU, a części GPU wcale; tutaj każde liczy się jako swoja część GPU</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>GPU zawieszonego zadania pozostają zajęte i liczą się; czas z sacct ich nie obejmuje</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|pierwsze − drugie| / większe z obu</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>zadania i próbki</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>różnica powyżej 1% jest oznaczana</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>ewidencja ośrodka</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>prawdopodobna przyczyna</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>zaimportowane pliki</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>całka po okresie z GPU przydzielonych kontom</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>suma po zadaniach: fizyczne GPU × współczynnik ich modelu × godziny zegarowe w okresie</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>suma po zadaniach: fizyczne GPU × godziny zegarowe w okresie</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>GPU-sekundy</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>reguły przypisania obowiązujące w chwili użycia</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>jak nalicza ośrodek</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>stopień przydziału</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>wykorzystanie (przydzielonych)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>presja kolejki</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>pokrycie</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>oczekiwanie</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-godziny</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>zużycie należnej puli</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>zapas</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>jednostki ośrodka</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>uzgodnienie</translation>
    </message>
    <message>
        <source>account</source>
        <translation>konto</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>The runs begin later: the bound does not know the queue of then, and single weeks may differ. It was judged as stated seven days before each job.</source>
        <translation>Przebiegi zaczynają się później: granica nie zna kolejki, jaka będzie w tym czasie, a pojedyncze tygodnie mogą się różnić. Oceniono ją w postaci podanej siedem dni przed każdym zadaniem.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>Czas planu, %1, jest w przyszłości: nic jeszcze o nim nie wiadomo.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>Konserwacja %1 GPU: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>Rezerwacja %1 GPU: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Konserwacja wszystkich GPU: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Rezerwacja wszystkich GPU: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (podaje ośrodek).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (z federation.toml).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>Granica dla zadań wszystkich wielkości też nie wystarcza: była dotrzymana dla %1 z %2.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>Przebiegi zaczynają się później: granice oceniono w postaci podanej siedem dni przed każdym zadaniem.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>Dotyczy zadań wszystkich wielkości: granica dla tej wielkości była dotrzymana tylko dla %1 jej zadań, a wymagane jest %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>I jeszcze %1.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>czas obserwowany / czas zadany, dla systemów, z których może pochodzić zużycie</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>Czeka na pierwszą próbkę</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>Przed pierwszą próbką</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>Czeka na pierwsze odpytanie.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Na przeszkodzie: %1 Zostaje za mało GPU na wszystkie przebiegi naraz. Początek i koniec to uwzględniają, a granica czasu czekania nie.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Na przeszkodzie: %1 Zostaje za mało GPU na przebieg. Początek i koniec to uwzględniają, a granica czasu czekania nie.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>Początek %1 nie jest wcześniejszy niż termin %2. Ustaw wcześniejszy początek albo wybierz późniejszy termin.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>przydzielone, bezczynne</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>obciążenie wszystkich GPU</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Na przeszkodzie: %1 Może zostać za mało GPU żądanego rodzaju. Początek i koniec to uwzględniają, a granica czasu czekania nie.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Ekstrapolacja: najdłuższy limit czasu zaobserwowanego zadania wynosił %1.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1 najpóźniej do %2 (termin składania wniosków najpóźniej %3)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1 od %2 (termin składania wniosków %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Jak często granice oczekiwania były dotrzymane w ostatnich 90 dniach, według wielkości</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>Zadania, które najdłużej czekały ponad swoją granicę</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>Dlaczego nie „sbatch --test-only”? Własne oszacowanie Slurma symuluje kolejkę z danej chwili i nic nie wie o zadaniach, które przyjdą później. Odczytane jako górna granica było dotrzymane dla 53% z 53 zadań na Cedar i dla 10% z 58 zadań na Narval (oczekiwania z publicznego zbioru danych).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Dotrzymane</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Mediana granicy</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>Granica QBETS</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>Największe chybienia</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Granica</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Czekało</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabryki</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Udziały</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planowanie</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Zapisane widoki</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Zapisane widoki (Ctrl+D zapisuje to, co pokazuje okno)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Obiecane i zaobserwowane</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>Żadnej granicy z ostatnich 90 dni nie można ocenić.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>obiecane %1, zaobserwowane %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Obiecane</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Zaobserwowane</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>obiecane</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>Nieobserwowane</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabela %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Rysunek %1. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>Dane do niego podano w załączniku.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>Dane do rysunku %1. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Oznaczenia:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Załącznik: dane do rysunków</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>Dwukropek oznacza to, czego nie zaobserwowano.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Stan raportu</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Podstawa należnych pul</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Reguły przypisania</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Sporządzono</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Wszystkie wartości raportu</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Granice z ostatnich 90 dni</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>GPU zadania</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Dotrzymane</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Mediana granicy</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Mediana opublikowanej metody</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>Nie zaobserwowano żadnego zadania na tych systemach.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Obiecane i zaobserwowane</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>Jak często były dotrzymane granice wyznaczone dla danej części zadań.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Obiecane</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>jak obiecano</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>Największe chybienia w tym czasie</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>W kolejce od</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Granica</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Czekało</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Żadne zadanie nie czekało dłużej niż jego granica.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Trafność granic</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>niczyj</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Karta pilotażu: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>Czego potrzebuje pilotaż</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Przebiegi</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Łącznie</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>Modele GPU</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolny</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Pamięć GPU</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>co najmniej %1 GB</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Zużywany udział</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Poziom ufności granic</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Gdzie może działać</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Warianty, od najlepszego</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Spodziewane czekanie</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Granica oczekiwania</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Koniec do</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-godziny</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>H100-godziny</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Reszta udziału</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>Nie pytano o żaden system.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Wolne GPU w ciągu najbliższych 14 dni</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>Dla żadnego wariantu nie ma dość próbek, aby przewidzieć liczbę wolnych GPU.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>Prognoza wolnych GPU: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>Wolne GPU co sześć godzin: oczekiwana liczba oraz pasma obejmujące połowę i dziewięć dziesiątych godzin.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>mniej w %1 godzin</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Sposoby uzyskania dostępu</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Co założono</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>Granica to obietnica dla wielu zadań: ze stu przebiegów takich jak ten dłużej czeka mniej więcej tyle, ile dopuszcza poziom ufności.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>Przyjęto, że pilotaż zgłasza konto nowe w systemie, z długością przebiegu jako limitem czasu, do partycji o najkrótszej granicy.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Przebiegi jeden po drugim za każdym razem czekają od nowa; koniec przy danym poziomie ufności sumuje ich granice, jest więc ostrożny.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>Nic nie wiadomo o priorytetach, o limitach projektu ani o tym, co ośrodek zmieni po czasie planu.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%1 GPU na %2 h</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%1 GPU na %2 h, przebiegi naraz: %3</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%1 GPU na %2 h, przebiegi jeden po drugim: %3</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>zadania, które nadeszły później</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>próbki, które nadeszły później</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>sumy podane przez ośrodek na nowo</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>zmieniona reguła</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>poprawione zasoby</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>inna wersja programu</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nieobserwowane</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>za mało danych</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b: przerwa w szeregu (zmieniły się zasoby)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e: dane szacowane (należna pula nie jest uzgodniona)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p: dane wstępne (okres się nie skończył)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u: zaobserwowano mniej niż 95% okresu</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>dwukropek: niedostępne</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Wersja robocza</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Zamrożony</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Opublikowany</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, raport nr %2 zamiast nr %3</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, raport nr %2</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Dane wstępne: okres się nie skończył. Są to wartości do dnia raportu.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>O tym okresie nic nie wiadomo: nie obserwowano w nim żadnego źródła i nie zaimportowano jego danych rozliczeniowych.</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Dane do</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>GPU-godziny w równoważnikach H100</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>godziny fizycznych GPU</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Pominięte sekcje</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Poprzedni okres</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Rok wcześniej</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Od początku roku</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Przyznano</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Zużyto</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pozostało</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Przepadło</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Granty przypadające na okres</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Tryb dostępu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Wyczerpie się</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>Nie jest znany żaden grant z tego okresu.</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>Co pozostało z %1 na %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Linia prosta do końca</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>W tempie z ostatnich 28 dni wyczerpie się: %1.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>Połowa rozpoczęta w ciągu</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>9 na 10 rozpoczęte w ciągu</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Oczekiwanie według systemów</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>Od chwili, gdy zadanie mogło się zacząć, do jego startu. Zadania, które wciąż czekają lub zostały anulowane podczas czekania, liczą się jako dłuższe.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>Nie zaobserwowano żadnego oczekiwania.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>należna pula nie jest znana</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>Nie zaobserwowano zużycia tego udziałowca.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>%1 zużycia wszystkich udziałowców na tych systemach, przy należnych %2 ich zasobów: miejsce %3 z %4.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>%1 zużycia wszystkich udziałowców na tych systemach: miejsce %2 z %3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>Raport krajowy: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kluczowe wskaźniki</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Zużyto (jako beneficjent)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Opłacono (z własnego udziału)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Udział w całym zużyciu</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Należne</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Zużycie należnej puli</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Zużycie według systemów</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Opłacono</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Z należnej puli</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Wykorzystanie przydzielonych</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Zużyte, opłacone i należne według systemów</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>Nie zaobserwowano użycia GPU.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Nieujawnione, łącznie</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>wszystkie sieci</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Przegląd programu: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Stopień przydziału</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Presja kolejki</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Nieprzypisana część zużycia</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Zasoby</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Przydzielone</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Wykorzystane</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Wykorzystanie</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Oczekiwanie p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Oczekiwanie p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Hala</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Wszystkie systemy</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>Liczby GPU to średnie z zaobserwowanego czasu. System, którego nie odpytuje żadne źródło, nie jest obserwowany, co nic nie mówi o jego użyciu.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>W tej sieci nie jest znany żaden system.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Raport ośrodka: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Zużycie</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Płatnik</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Kto skorzystał</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficjent</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Kto zapłacił</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>Według trybu dostępu</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>Według partycji</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partycja</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Konta według GPU-godzin</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>GPU w czasie</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>Nie obserwowano stanów GPU: nie próbkuje ich żadne źródło.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Oczekiwanie</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Granty i co z nich pozostało</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Bliskie końca (mniej niż 60 dni): %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>Co poprawić w telemetrii</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>Stany GPU</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Żadne źródło nie próbkuje, które GPU są przydzielone, wolne lub niedostępne: dodaj eksporter Slurma lub slurmrestd.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Żaden eksporter nie podaje, jak obciążone są GPU: dodaj do źródeł eksporter DCGM lub AMD.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Żadne źródło nie podaje według kont, które zadania czekają.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>Nie są znane dane rozliczeniowe zadań: zaimportuj sacct lub dodaj slurmrestd z slurmdbd.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Nieprzypisane konta</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>Żadna reguła nie przypisuje %1 zużycia: przypisz te konta w federation.toml.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Źródło %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>Nieudane odpytania z ostatnich 24 godzin: %1 z %2. %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Nic: są wszystkie rodzaje wartości i każde konto jest przypisane.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>reguły symulowanej federacji</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>wersja z %1, reguły: %2</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>reguły: %1</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Wykorzystane (przydzielone i obciążone)</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Przydzielone, nieobciążone</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Przydzielone (bez pomiaru obciążenia)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Wolne</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Niedostępne</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>Hala: GPU według stanu</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>Średnia liczba GPU w okresie dla zaobserwowanych systemów (%1); nieobserwowane systemy: %2.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>GPU według stanu w czasie</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>Średnia liczba GPU w każdym odcinku czasu; to, czego nie zaobserwowano, jest zakreskowane.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Stopień przydziału według godziny tygodnia</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>Średnia każdej godziny z tygodni okresu.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Przestoje, konserwacja i czas bez danych</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Przestój: co najmniej jedna dziesiąta GPU była niedostępna. Konserwacja: tyle samo było planowo niedostępnych. Brak danych: nikt nie obserwował systemu, który mógł działać.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>Nie zaobserwowano ani przestoju, ani czasu bez danych.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Konserwacja</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Brak danych</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>Z udziału Unii</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Najwyżej</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Tryby dostępu wobec pułapów</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Tryby dostępu</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>Co Unia opłaciła w okresie, z GPU-godzin jej w nim należnych. Pułap może dotyczyć czasu dłuższego niż ten okres.</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Zużyto (GPU-godziny)</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>Suma po zadaniach: ich GPU × godziny zegarowe w okresie. Zadanie przekraczające granicę okresu jest na niej dzielone; wciąż działające liczy się do ostatniej obserwacji; zawieszone zatrzymuje swoje GPU i liczy się. Gdy dane rozliczeniowe nie są znane: całka z GPU przydzielonych kontom.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>Fizyczny GPU: tam, gdzie Slurm ośrodka liczy układy (die) w GPU, dwa układy to jeden. Wycinek MIG to jego wycinki obliczeniowe podzielone przez liczbę wycinków jego GPU.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Beneficjent i płatnik</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>Państwo, którego użytkownicy korzystają, i udziałowiec, którego udział płaci. Projekt państwa na czasie Unii obciąża należną pulę Unii, a jest korzyścią tego państwa. Zużycie nieprzypisane ma własny wiersz.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Zasoby × ułamek udziałowca, scałkowane po okresie do dnia raportu. Porównuje się to z tym, co opłacił udziałowiec.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>Przydzielone GPU / (zasoby − niedostępne − planowo niedostępne), nigdy powyżej 1.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>Część przydzielonego czasu GPU, w której GPU był obciążony, według pomiaru eksportera; nieznane tam, gdzie ośrodek go nie udostępnia.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>Oczekujące GPU × limity czasu / dostępne GPU: godziny pracy czekające na każdy GPU. Górna granica, bo zadania kończą się przed swoimi limitami.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Oczekiwanie</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Start − gotowość; kwantyle metodą Kaplana-Meiera, z zadaniami wciąż czekającymi jako obserwacjami cenzurowanymi.</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Czas obserwowany / czas zadany.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Zaokrąglanie</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>Całe GPU-godziny w tabeli są zaokrąglane tak, aby części dawały sumę (metoda największych reszt), dlatego ta sama wartość może się w dwóch tabelach różnić o jeden. Pliki CSV, XLSX i JSON mają pełną dokładność.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>zaimportowane pliki</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>Równoważniki H100</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>Za ile H100 liczy się GPU</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Model GPU</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>Żaden współczynnik nie jest znany.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Źródła danych, według systemów. Reguły przypisania: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>Wymienia się konta, nigdy osoby: program nie przechowuje nazw użytkowników, nazw zadań ani ścieżek.</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Zużycie według systemu i trybu dostępu</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Zużyto jako beneficjent</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Dwanaście miesięcy</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Zużyto i opłacono według miesięcy</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Zużycie według miesięcy</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>Miesiące zaobserwowane co najmniej w połowie: %1 z %2.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>O dotychczasowym czasie wiadomo zbyt mało, aby określić, ile pozostało ze wszystkiego razem.</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>Co pozostało z grantów</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>Co pozostało z należnej puli</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Utracono przy odnowieniu</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Utracono przy odnowieniu, w jednostce ośrodka</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>Reguła ośrodka</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>Przy odnowieniu limitu nic nie utracono.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>Kto skorzystał i kto zapłacił</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Kto zapłacił za zużycie: %1</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>Kto skorzystał z opłaconego: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>Z projektu, z którego korzysta kilka państw: część tego udziałowca.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Programy, które przyznały dostęp:</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Zużycie według udziałowca i systemu</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Zużyto według beneficjenta i systemu</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Udziałowiec</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>Kto skorzystał, niezależnie od płatnika. Nieprzypisane jest to, czego nie przypisuje żadna reguła. Ostatni wiersz podaje, jaką część każdego systemu zaobserwowano.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>razem z Fast Lane najwyżej 10% udziału Wspólnego Przedsięwzięcia</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>razem z Playground najwyżej 10% udziału Wspólnego Przedsięwzięcia</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>najwyżej 30% udziału Wspólnego Przedsięwzięcia; czas komercyjny najwyżej 20% czasu Unii</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>najwyżej 25% udziału Wspólnego Przedsięwzięcia</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Zużycie według trybu dostępu</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>Całe zużycie według trybu dostępu</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>Co opłaciła Unia, według trybu dostępu</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Pułapy trybów dostępu według katalogu federacji:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Zużycie według rodzaju organizacji i programu</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Według rodzaju organizacji</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>Według programu, który przyznał dostęp</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Przydzielone, bezczynne</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>Systemy według przydzielonych, lecz bezczynnych GPU-godzin</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>Dla czasu zaobserwowanego. Systemów, które nie mierzą wykorzystania, nie ma w tabeli.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Żaden system nie mierzy obciążenia swoich GPU.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Przestoje, konserwacja i zasoby</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>Zasoby po zmianie</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Zmiany zasobów w okresie</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>Zasoby żadnego systemu się nie zmieniły.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Pokrycie według systemu i tygodnia</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Tydzień od</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>Tygodnie systemów zaobserwowane co najmniej w 95%: %1 z %2.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Luki dłuższe niż doba</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Czas, dla którego nie są znane ani zadania, ani próbki.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Żaden system nie był nieobserwowany dłużej niż dobę.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Zużycie nieprzypisane</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Udział w zużyciu systemu</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Zużycie, którego nie przypisuje żadna reguła</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>Całe zaobserwowane zużycie jest przypisane regułami do udziałowców.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>zadania</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>próbki</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>ewidencja ośrodka</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>Z większego</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>To samo zużycie, znane na dwa sposoby</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Według</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Obok</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Prawdopodobne przyczyny</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>Godziny fizycznych GPU, dla czasu znanego na oba sposoby. O różnicę powyżej 1% warto zapytać ośrodek.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>Zużycie żadnego systemu nie jest znane na dwa sposoby.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Podano wcześniej</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Podano teraz</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Sumy podane przez ośrodki na nowo</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Podano ponownie</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Godziny fizycznych GPU według własnych rozliczeń ośrodka, które wcześniej podawały dla tego samego czasu inną sumę.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Żaden ośrodek nie podał na nowo sumy z tego okresu.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Jakość danych</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>To, czego nie zaobserwowano, jest luką, a nigdy zerem. Pokrycie to czas, dla którego dane są znane, podzielony przez czas zadany; dla kilku systemów jest ważone liczbą ich GPU. Wartość, z której zaobserwowano mniej niż połowę, nie jest podawana.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Małe lub średnie przedsiębiorstwo</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Duże przedsiębiorstwo</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Instytucja publiczna</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Rozpoczęte</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nierozpoczęte</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>Oczekiwanie według rodzaju zadania</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Czyje zadania</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU zadania</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Nowi użytkownicy, na przykład start-upy: konta, które przez 14 dni nie używały żadnego GPU, dopóki nie zużyją 100 GPU-godzin.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Nowi: połowa rozpoczęta w ciągu</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Nowi: 9 na 10 rozpoczęte w ciągu</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Nowe konta</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (część %2 z %3)</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>Najdłużej trwało oczekiwanie w systemie %1.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Spóźnione odpytania: %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>Źródło jest odpytywane co %1, a 95 ze 100 odpytań zaczęło się w ciągu %2 po poprzednim; najdłuższa przerwa to %3. Odpytuj rzadziej albo ustal, co wstrzymuje odpowiedzi.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>Najwięcej zużyto w miesiącu %1: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>To, czego nie zużyto przed odnowieniem limitu i co według zasady ośrodka nie przechodzi dalej.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>Najwięcej: %1, %2 całego zużycia.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>Wartości z czasu, w którym zmieniły się zasoby, są przerwami w szeregu.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>Nie liczy się dla żadnego udziałowca, dopóki reguła w federation.toml nie przypisze jego kont.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>Pierwsze trzy z %1 mają %2.</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>Wyczerpał się %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Zakończył się %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>O ostatnich 28 dniach wiadomo zbyt mało, aby stwierdzić, kiedy się wyczerpie.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>W tempie z ostatnich 28 dni nie wyczerpie się przed końcem.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>„Zużyto” i „Pozostało” dotyczą całego czasu grantu do dnia tego raportu, w godzinach fizycznych GPU. Dzień wyczerpania się grantu zakłada tempo z ostatnich 28 dni; nie podaje się go, jeśli grant nie wyczerpie się przed końcem albo wiadomo zbyt mało.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>Wykorzystanie dotyczy wszystkich zadań systemu. W systemie, którego nie ma w tabeli, nie zaobserwowano zużycia i nic nie wiadomo o należnej w nim puli.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Podstawa należnej puli</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Uzgodnione: podane przez strony. Szacowane: wyprowadzone z opublikowanych wkładów. Zastępcze: założenie z pliku federacji do czasu opublikowania wartości; obliczone na jej podstawie zużycie należnej puli to przykład, nie wynik.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Tylko %1, %2 całego zużycia.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>Nie są znane ani wielkość, ani zużycie: %1.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Każdą granicę wyznaczono z tego, co było wiadomo, gdy zadanie wchodziło do kolejki, a potem porównano z jego czasem czekania. Granic dotrzymanych dla mniej niż %1 zadań nie pokazano.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Żadna reguła nie przypisuje niektórych jego kont: przypisz je w federation.toml. Zaobserwowano za mało, aby powiedzieć, ile zużywają.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>Raport krajowy</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Przegląd programu</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Raport ośrodka</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fizyczne GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Równoważniki H100</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Jak w danym języku</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>Przewodnik redakcyjny UE</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>Przewodnik redakcyjny UE: państwa w porządku protokolarnym, Grecja jako EL</translation>
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
        <translation>Miesiąc (2026-10), kwartał (2026-Q3), rok lub OD..DO (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Styl</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Ostatni pełny miesiąc</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Ostatni pełny kwartał</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Ostatni pełny rok</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Wszystkie sieci</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>Nie ma strefy czasowej „%1”. Wybierz ją z listy lub podaj inną nazwę z listy IANA, na przykład America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>„%1” nie jest okresem. Wpisz miesiąc (2026-10), kwartał (2026-Q3), rok (2026) lub OD..DO (2026-10-03..2026-10-17).</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Żaden system nie jest jeszcze odpytywany: najpierw dodaj źródło.</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>„%1” dotyczy udziałowca, sieci lub systemu, który nie jest już znany. Wybierz coś innego i zapisz ponownie.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Zamroź</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>Anulowano. „Odczytaj ponownie” sporządzi raport.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Który raport</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Tekst i sekcje</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Zamrożone i opublikowane</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Sporządza raport z tego, co wiadomo teraz</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Zachowuje raport z wartościami i komentarzami w obecnej postaci</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Trwa sporządzanie raportu.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · s. %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>Zapisano %n plik w %1</numerusform>
            <numerusform>Zapisano %n pliki w %1</numerusform>
            <numerusform>Zapisano %n plików w %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Zmiana reguły „%1”</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>Próba na ostatnich 30 dniach</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Przeciągnij linię przerywaną lub przesuń ją klawiszami strzałek w górę i w dół. Czerwone: alert aktywny. Zakreskowane: zaobserwowano za mało, co ani nie wywołuje alertu, ani go nie kończy.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
</context>
<context>
    <name>ff::RuleForm</name>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source> GPUs</source>
        <translation> GPU</translation>
    </message>
    <message>
        <source> GPU-h</source>
        <translation> GPU-h</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Próg</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Margines zakończenia</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>kiedykolwiek</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>od razu</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Jak długo</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Jednostka czasu</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minut</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>godzin</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Wskaźnik</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>Alert, &amp;gdy jest</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>&amp;Bez przerwy przez</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>&amp;Margines zakończenia</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>Grant kończy się w &amp;ciągu</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>D&amp;la</translation>
    </message>
    <message>
        <source>below</source>
        <translation>poniżej</translation>
    </message>
    <message>
        <source>above</source>
        <translation>powyżej</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>bez danych</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Wszystkie</translation>
    </message>
</context>
<context>
    <name>ff::RuleReach</name>
    <message>
        <source>F&amp;irst day</source>
        <translation>P&amp;ierwszy dzień</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Ostatni dzień</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>„*” zastępuje dowolne znaki: %1 to każde konto, którego nazwa zaczyna się od %2</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>&amp;Konta</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Najpierw podaj konto</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>Ostatni dzień jest przed pierwszym: wybierz późniejszy</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Pokazane na wykresie</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>Próba na ostatnich 30 dniach…</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>Nie ma teraz niczego, co ta reguła by sprawdzała.</translation>
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
        <translation>Zapisz jako pliki</translation>
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
        <translation>CSV, plik dla każdej tabeli…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Wszystkie…</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Folder na raport</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Zapisz tutaj</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Zapisz ten widok</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Zmień nazwę widoku</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Za&amp;stąp</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Inny widok ma tę nazwę.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Widok o tej nazwie zostanie zastąpiony.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>&amp;Zachowaj ten plan</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nazwa scenariusza</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Usuwa scenariusz z wybranej kolumny</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Zachowane plany obok siebie, po jednej kolumnie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1: czeka najwyżej %2</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1: brak granicy</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · SYMULACJA</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potrzeby</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Łącznie</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Może obsłużyć</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Najlepszy wariant</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Drugi</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Trzeci</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>Najlepszy: koniec do</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Zaplanowano</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Zachowaj plan pod nazwą, zmień potrzeby i zachowaj kolejny: wtedy staną tu obok siebie.</translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message>
        <source>Custom…</source>
        <translation>Własny…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Inna…</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Wszystkie sieci</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n fabryka AI</numerusform>
            <numerusform>%n fabryki AI</numerusform>
            <numerusform>%n fabryk AI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n antena</numerusform>
            <numerusform>%n anteny</numerusform>
            <numerusform>%n anten</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Wszystkie tryby</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>Podsumowanie na pierwszej stronie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Czy raport zawiera tę sekcję</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Komentarz pod nią</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>Komentarz pod „%1”</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>za mało danych</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (zaobserwowano %2)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>Za mało danych, aby to określić: pokrycie %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Pokrycie %1: części okresu nie zaobserwowano</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Pokrycie %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>„?”: zaobserwowano mniej niż połowę okresu.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>„*”: zaobserwowano mniej niż 95% okresu.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>; do czasu naprawy obowiązuje wersja z %1</translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>reguła konta %1 zmieniła się od czasu zapisania; usuń ją ręcznie</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>nie można go odczytać; popraw go najpierw ręcznie</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n węzeł</numerusform>
            <numerusform>%n węzły</numerusform>
            <numerusform>%n węzłów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konta</numerusform>
            <numerusform>%n kont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n nieprzypisane</numerusform>
            <numerusform>%n nieprzypisane</numerusform>
            <numerusform>%n nieprzypisanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>there is already a source named %1; choose another name</source>
        <translation>istnieje już źródło o nazwie %1; wybierz inną nazwę</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>%1 to jeden z systemów, które obsługuje źródło %2; zmień ten wpis i jego systemy ręcznie</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>inny program zapisuje swoje odpytania w tej pamięci podręcznej, a ten tylko ją czyta; najpierw zakończ tamten</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>źródła %1 już nie ma</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak pulpit</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Ustawiono opcją --language w wierszu poleceń.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kolory</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Wskaźniki</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fizyczne GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Równoważniki H100</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>Licz &amp;GPU jako</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Strefa &amp;czasowa</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>&amp;Przeszłość do pobrania</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>Dla każdego źródła dodanego tutaj.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>Dla każdego źródła dodanego tutaj. Plik sources.toml ustala dni dla: %1.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguracja</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Pamięć podręczna</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Rozmiar pamięci podręcznej</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Otwórz folder: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts as desktop notifications</source>
        <translation>Powiadamiaj o &amp;alertach na pulpicie</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>&amp;Uruchamiaj razem z pulpitem</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Jak długo przechowywane są próbki</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Ustawienia…	Ctrl+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak pulpit</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>Licz GPU jako</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fizyczne GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Równoważniki H100</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Opuść symulację</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Klawisze…	F1</translation>
    </message>
    <message>
        <source>About Factory Floor…</source>
        <translation>O programie Factory Floor…</translation>
    </message>
</context>
<context>
    <name>ff::SharesMatrix</name>
    <message>
        <source>Holders and their totals</source>
        <translation>Udziałowcy i ich sumy</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>GPU-godziny według udziałowca i systemu</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>%1 GPU-godzin</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>%1 %2 według reguł ośrodka</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>Zużyto jako płatnik %1: %2 należnej dotąd puli %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder, system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Basis: agreed</source>
        <translation>Podstawa: uzgodnione</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Podstawa: szacowane</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Podstawa: zastępcze</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Pokrycie: %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Płatnik</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficjent</translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message>
        <source>What the page shows</source>
        <translation>Co pokazuje strona</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>Państwa i systemy</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Tabela zużycia</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Uzupełnij przypisania…</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Konta, których żadna reguła nie przypisuje do udziałowca</translation>
    </message>
    <message>
        <source>Who used which system</source>
        <translation>Kto używał którego systemu</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Co pokazuje macierz</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-godziny</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Udział w zużyciu</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Z należnej puli</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Jednostki ośrodka</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Żadne źródło nie podaje, które konta używają GPU w tym okresie. Podaje to źródło Slurm, eksporter z GPU według kont albo zaimportowane pliki rozliczeniowe.</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>jako beneficjent</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>jako płatnik</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n system nie zgłosił w tym okresie zużycia według kont: %1</numerusform>
            <numerusform>%n systemy nie zgłosiły w tym okresie zużycia według kont: %1</numerusform>
            <numerusform>%n systemów nie zgłosiło w tym okresie zużycia według kont: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n system obserwowano i nikt go nie używał: %1</numerusform>
            <numerusform>%n systemy obserwowano i nikt ich nie używał: %1</numerusform>
            <numerusform>%n systemów obserwowano i nikt ich nie używał: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Pominięto, bo nie jest znany równoważnik H100: %1.</translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Odpytaj teraz</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Wstrzymaj odpytywanie</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Odpytywanie…</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Odpytuje źródło jeden raz dodatkowo, poza zwykłym terminem.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Wznów odpytywanie</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>Źródło znów jest odpytywane tak często, jak ustawiono.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>Źródło nie jest odpytywane, dopóki tego nie wznowisz lub program nie uruchomi się ponownie. To, czego nie odpytano, jest luką.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Change a source</source>
        <translation>Zmiana źródła</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Dodawanie źródła</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testuj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Nazwa: podaj nazwę źródła, aby je dodać; do testu nie jest potrzebna.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Odpytywanie: %1 …</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Znaleziono: %1</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>Odrzucić zmiany? Nie są jeszcze zapisane.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Odrzucić wpisane dane? Źródło nie jest jeszcze dodane.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Edytuj dalej</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>Pliki zawierają tylko część zadań</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;ystem</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>Nazwa s&amp;ystemu</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Rodzaj</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Interwał</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>Strefa &amp;czasowa plików</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>Na przykład tylko jednego konta: nie pokrywają wtedy żadnego czasu.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>&amp;Eksporter</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Naz&amp;wa użytkownika</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>&amp;Gdzie jest</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>Token jest przesyłany bez szyfrowania: może go użyć każdy, kto podsłuchuje po drodze. Użyj adresu https:// – chyba że sieć jest zaufana.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>P&amp;lik CA</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>Certy&amp;fikat klienta</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Klucz klienta</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Folder, do którego trafiają pliki</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certyfikat urzędu certyfikacji</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certyfikat klienta</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Klucz certyfikatu klienta</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Plik z tokenem</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Własny system…</translation>
    </message>
    <message>
        <source>Slurm REST (slurmrestd)</source>
        <translation>Slurm REST (slurmrestd)</translation>
    </message>
    <message>
        <source>Prometheus, Thanos, Mimir or VictoriaMetrics</source>
        <translation>Prometheus, Thanos, Mimir lub VictoriaMetrics</translation>
    </message>
    <message>
        <source>A metrics page (OpenMetrics or Prometheus text)</source>
        <translation>Strona metryk (OpenMetrics lub tekst Prometheus)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>Folder z plikami rozliczeniowymi</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Wykryj</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>Plik, który możesz czytać tylko Ty</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Zmienna środowiskowa</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>Polecenie, które go wypisuje</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Wklej tutaj</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>puste: strefa systemu</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>jest przechowywany w pliku, który możesz czytać tylko Ty</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>ścieżka pliku z prawami 0600</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>Nazwa pozostaje: noszą ją zapisane dane źródła.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL: zawiera spację.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL: zacznij od https:// lub http://, na przykład https://%1</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL: nie można pytać przez %1:// – tylko przez https:// i http://</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL: nie można go odczytać (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL: po %1:// brakuje nazwy hosta.</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL: nie podawaj w nim użytkownika i hasła; mają własne pola.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Token: zawiera spację; w tokenie jej nie ma.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Folder: podaj pełną ścieżkę, od / na początku.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Strefa czasowa: nie ma strefy „%1”. Istnieje na przykład Europe/Helsinki.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Ustal przez zapytanie</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>Li&amp;mity i zakres przeszłości</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>Limit cz&amp;asu</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>Na całą odpowiedź; nigdy dłużej niż interwał.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>Maks. liczba &amp;serii</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Odpowiedź, która podaje więcej dla jednego systemu, jest nieudana, a to, co było znane, pozostaje.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>Maks. licz&amp;ba kont</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>&amp;Przeszłość do pobrania</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Ile przeszłości jest pobierane tam, gdzie pamięć podręczna jej nie ma.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>Odstęp próbek z przesz&amp;łości</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>W jakich odstępach są próbki z przeszłości.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>tak często, jak odpytania</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>usługa Slurm REST</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>Prometheus lub coś, co odpowiada jak on</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>strona metryk</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>folder z plikami rozliczeniowymi</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>ile jest GPU</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>które są przydzielone</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>jak są obciążone</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>kto ich używa</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>co oczekuje</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>jakie zadania wykonano</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>Serwer odpowiada i pyta, kim jesteś. Następny krok to dane uwierzytelniające; potem nastąpi ponowne sprawdzenie.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Znaleziono: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Znaleziono: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n węzeł</numerusform>
            <numerusform>%n węzły</numerusform>
            <numerusform>%n węzłów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>%1 GPU według liczenia źródła</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konta</numerusform>
            <numerusform>%n kont</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>Źródło podaje: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>Źródło nie podaje: %1. Może to podać inne źródło tego samego systemu.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>Katalog nie podaje, ile GPU ma %1.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>Według katalogu %2 ma %1 GPU; źródło nie podaje, ile ich jest.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>Według katalogu %2 ma %1 GPU; źródło podaje %3.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Dane są zgodne.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>To o %1 mniej.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>To o %1 więcej.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Sprawdź, czy to ten system lub jego część.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Dodawanie źródła</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Wszystkie pola naraz…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>W&amp;stecz</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>Podaj d&amp;ane uwierzytelniające…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Dal&amp;ej</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Gdzie jest źródło</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Co znaleziono</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · Kim tam jesteś</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · Który to system</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Test</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>Adres Prometheusa, usługi Slurm REST lub strony metryk ośrodka, taki, jaki otwiera się w przeglądarce. Co to jest, ustali następny krok; na razie nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>Token dla Slurma lub token bearer, do tego nazwa użytkownika przy uwierzytelnianiu Basic, albo certyfikat klienta.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Którego systemu z katalogu dotyczy źródło. Wybrano najbardziej prawdopodobny.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Nazwa: istnieje już źródło o nazwie %1.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Odrzucić wpisane dane? Źródło nie jest jeszcze dodane.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Odpytywanie: %1 …</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>Nie przyjęto tych danych: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Żaden system z katalogu nie ma w przybliżeniu tylu GPU.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>Źródło odpowiada tak, jak będzie odpytywane: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>Pliki, które trafią do folderu, są od teraz czytane jako %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>Źródło %1 jest od teraz odpytywane co %n s. Tymczasem pobierana jest jego przeszłość, jeśli ją ma; strona Źródła pokazuje postęp.</numerusform>
            <numerusform>Źródło %1 jest od teraz odpytywane co %n s. Tymczasem pobierana jest jego przeszłość, jeśli ją ma; strona Źródła pokazuje postęp.</numerusform>
            <numerusform>Źródło %1 jest od teraz odpytywane co %n s. Tymczasem pobierana jest jego przeszłość, jeśli ją ma; strona Źródła pokazuje postęp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>Jego token jest w bazie kluczy pulpitu.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>Jego token jest w pliku %1, który możesz czytać tylko Ty.</translation>
    </message>
</context>
<context>
    <name>ff::SourcesModel</name>
    <message>
        <source>live</source>
        <translation>aktualne</translation>
    </message>
    <message>
        <source>late</source>
        <translation>opóźnione</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nieosiągalne</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>jeszcze nieobserwowane</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>Token jest przesyłany bez szyfrowania (http)</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>O ile różnią się zadania, próbki i ewidencja ośrodka z ostatnich 7 dni; oznaczane powyżej 1%</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>Odpytania w ostatnich 24 godzinach: %1, nieudane: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Ostatnia odpowiedź</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Opóźnienie</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Próbki na minutę</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Rozbieżność, 7 dni</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Ostatni komunikat</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymane</translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message>
        <source>jobs</source>
        <translation>zadania</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>próbki</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>ewidencja ośrodka</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>%1 i %2 z ostatnich 7 dni różnią się o %3: zob. reconcile</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>%1 i %2 z ostatnich 7 dni różnią się o %3, co wynika z założeń</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>%1 i %2 z ostatnich 7 dni są zgodne z dokładnością do %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Nic nie jest jeszcze obserwowane. Dodaj źródło: Prometheus, usługę Slurm REST lub stronę metryk ośrodka, które wolno Ci czytać.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Dodaj źródło…</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Źródła i przebieg ich ostatnich odpytań</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n źródło</numerusform>
            <numerusform>%n źródła</numerusform>
            <numerusform>%n źródeł</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Jeszcze go nie odpytano.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>Odpowiada prawidłowo.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>ostatnia odpowiedź %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n odpytanie w ostatnich 24 godzinach</numerusform>
            <numerusform>%n odpytania w ostatnich 24 godzinach</numerusform>
            <numerusform>%n odpytań w ostatnich 24 godzinach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudanych</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>pobieranie jego przeszłości zatrzymano</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>trwa pobieranie jego przeszłości: %1</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>jego token jest przesyłany bez szyfrowania: użyj https:// – chyba że sieć jest zaufana</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Pobierz przeszłość</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Zatrzymaj pobieranie przeszłości</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Usuwanie źródła</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>Zakończyć odpytywanie źródła %1? Zapisane dane zostaną.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Zakończ odpytywanie</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>próbki jego systemu zajmują %1 pamięci podręcznej</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, około %2 więcej rocznie</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>łącznie %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>średnia %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>suma %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>pokrycie %1</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Jeszcze bez źródła: %n system</numerusform>
            <numerusform>Jeszcze bez źródła: %n systemy</numerusform>
            <numerusform>Jeszcze bez źródła: %n systemów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>jeszcze %n wiersz: jest w pliku CSV</numerusform>
            <numerusform>jeszcze %n wiersze: są w pliku CSV</numerusform>
            <numerusform>jeszcze %n wierszy: są w pliku CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>Co zrobiłaby reguła</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>Z ostatnich 30 dni nic o tym nie wiadomo.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>Alert występuje tu %n raz.</numerusform>
            <numerusform>Alert występuje tu %n razy.</numerusform>
            <numerusform>Alert występuje tu %n razy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>za mało danych</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>Kraje: %1. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>Siedziba fabryki AI</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>Ma antenę fabryki AI</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>compared with %1</source>
        <translation>w porównaniu z %1</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Przydzielone, obciążenie nieznane</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Poprzedni okres</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>zaobserwowane częściowo</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1 średnio %2</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Brak danych: %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Zasoby</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>średnia z %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Brak danych</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, niepełne</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, najniższa</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, najwyższa</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, od najniższej do najwyższej</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>brak danych, %1</translation>
    </message>
</context>
<context>
    <name>ff::TopStrip</name>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Państwo</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Równoważniki H100</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SYMULACJA</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Wstecz (Alt+Lewo)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Dalej (Alt+Prawo)</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>Co zalicza się państwu</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficjent</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Płatnik</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Beneficjent: co zużyli użytkownicy państwa. Płatnik: co wydano z udziału państwa.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Pokaż znów cały okres (0 na wykresie lub dwukrotne kliknięcie)</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Każdy GPU liczy się ze współczynnikiem swojego modelu. Kliknij, aby zobaczyć fizyczne GPU.</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Wszystkie wartości pochodzą z symulacji, żadna z prawdziwego ośrodka.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Przejdź do fabryki, państwa, strony lub działania (Ctrl+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Wszystkie sieci</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Wszystkie tryby</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, powiększenie</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>pokaż znów cały okres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
</context>
<context>
    <name>ff::TroubleBar</name>
    <message>
        <source>Close the message</source>
        <translation>Zamknij komunikat</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>Cały okres</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Doba</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartał</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>Jednostki ośrodków</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Fizyczne GPU-godziny</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Równoważniki H100</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grupowanie</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Podział</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>ff::UsageColumns</name>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Małe lub średnie przedsiębiorstwo</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Duże przedsiębiorstwo</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Instytucja publiczna</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>uzgodnione</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>szacowane</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>zastępcze</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>zadania</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>próbki</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>zadania i próbki</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Płatnik</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficjent</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Tryb dostępu</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partycja</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Model GPU</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-godziny</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>GPU-h równoważne H100</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Przydzielone, bezczynne</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>W jednostce ośrodka</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Udział w zużyciu</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Przebiegi</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Liczone wg</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Należne dotąd</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Z należnej puli</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Podstawa</translation>
    </message>
</context>
<context>
    <name>ff::UsageModel</name>
    <message>
        <source>%1 GPU-seconds</source>
        <translation>%1 GPU-sekund</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Kliknij, aby zobaczyć, jak to obliczono.</translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Zużycie</translation>
    </message>
    <message>
        <source>GPU-hours, grouped as chosen</source>
        <translation>GPU-godziny, grupowane zgodnie z wyborem</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>łącznie %1, w %n wierszu</numerusform>
            <numerusform>łącznie %1, w %n wierszach</numerusform>
            <numerusform>łącznie %1, w %n wierszach</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>W tym okresie nie zaobserwowano zużycia według kont.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Pominięto, bo nie jest znany równoważnik H100: %1.</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>Części GPU (gres/shard, gres/mps) nie liczą się, bo nikt nie podaje, ile ma ich GPU: %1. Podaj dla systemu shards_per_gpu lub mps_per_gpu w federation.toml.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>Wycinki MIG bez modelu GPU mogą należeć do kilku modeli i liczą się jako wycinek pierwszego: %1. W federation.toml podaj model przy zasobach systemu albo [[gpu_type]] dla jego typów.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Należne pule pominięto, ponieważ filtr pokazuje tylko część tego, co zapłacił każdy płatnik.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>nie ma takiego pliku</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Nie można odczytać %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Nie można zapisać %1: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Widok „%1” jest zapisany.</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>&amp;Zapisz ten widok…	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Kopiuj odnośnik do tego widoku</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>&amp;Otwórz odnośnik lub plik…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Nie zapisano jeszcze żadnego widoku</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>&amp;Widoki…	Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>Odnośnik do widoku skopiowano. Kto go otworzy, zobaczy tę samą stronę, okres i filtry, dla danych znanych jego programowi.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>Zapisz widok jako plik</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Widoki (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>W %1 nie ma żadnego widoku.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>W pliku jest %n widok; to jest pierwszy.</numerusform>
            <numerusform>W pliku są %n widoki; to jest pierwszy.</numerusform>
            <numerusform>W pliku jest %n widoków; to jest pierwszy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>Nie można odczytać zapisanych widoków: %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>Niczego nie zmieniono. Popraw lub usuń plik i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>Nie można zapisać widoków w %1: %2. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>inny program właśnie do niego zapisuje</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>powiększono do %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Nie zapisano jeszcze żadnego widoku. Ctrl+D zapisuje to, co pokazuje okno: stronę, okres, filtry i powiększenie.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Zapisane widoki</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>O&amp;twórz</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Zmień &amp;nazwę…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>W &amp;górę</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>W &amp;dół</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopiuj &amp;odnośnik</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Zapisz jako &amp;plik…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>Otwórz odnośn&amp;ik lub plik…</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Kto jak długo czeka</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Oczekiwanie wg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Państwo</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Tryb dostępu</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU zadania</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Oczekiwanie zadań, które w tym okresie stały się gotowe do startu</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Oczekiwanie p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Oczekiwanie p90</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Rozpoczęte</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Wciąż czekają</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>Połowa zadań czeka krócej</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>Dziewięć na dziesięć zadań czeka krócej</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>od gotowości do startu; zadania wciąż czekające są wliczone</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>Nie jest tu znane żadne zadanie, które w tym okresie stało się gotowe do startu. Podaje je źródło Slurm lub zaimportowane pliki rozliczeniowe.</translation>
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
        <translation>Czy europejskie fabryki AI są używane, przez kogo i gdzie powstają zatory. Nic nie jest jeszcze obserwowane.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Poznaj symulowaną federację</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Każda fabryka z katalogu z trzydziestoma dniami zmyślonych zadań, udostępniona na tym komputerze w formatach samych ośrodków. Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Poznaj</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>Dodaj pierwsze źródło</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>Prometheus, usługa Slurm REST lub strona metryk ośrodka, które wolno Ci czytać. Test pokazuje, co znaleziono, zanim cokolwiek zostanie zapisane.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Dodaj źródło…</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>zna payer, beneficiary, system, account, mode, partition, organisation i model; podano: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>GPU-godziny, w dowolnym przekroju</translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (GPU); kilka po przecinkach</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>strefa czasowa, w której dzieli się okresy i podaje daty</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>zna hour, day, week, month i quarter; podano: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>jeden wiersz na każdą godzinę, dobę, tydzień, miesiąc lub kwartał (hour, day, week, month, quarter)</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>fizyczne GPU lub równoważniki H100</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>jeden system, według identyfikatora</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>GPU-godziny dotyczą fizycznych GPU. Tam, gdzie Slurm ośrodka liczy układy (die) w GPU
(LUMI: dwa), są o tyle mniejsze od sum z sacct i sreport;
site_units podano w jednostce, w której nalicza ośrodek.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>O co poprosić ośrodek, FROM i TO jak w 2026-10-01:</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>jakie pliki zaimportowano i co dały</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>wycofaj wszystko, co podał plik: zadania, sumy i czas, który pokrywa</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>który plik, z numerem z „import list”</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>przyjmij dane rozliczeniowe z przesłanych plików</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>czym są te pliki</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>pliki</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>czyje to zadania, według identyfikatora systemu</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>--format polecenia sacct, gdy plik nie ma nagłówka</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>--delimiter polecenia sacct, gdy nie jest nim |</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>także gdy plik podaje inny klaster</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>pliki zawierają tylko część zadań (jednego konta): nie pokrywają żadnego czasu</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>strefa czasowa czasów w plikach (UTC)</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>z --to: okno czasu, o które poproszono ośrodek; jest wtedy w całości pokryte</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>jego koniec, nie wliczany</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>dla swf, który nie liczy GPU</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>utwórz nową pamięć podręczną z tego, co da się odczytać z uszkodzonej, i podaj, co przepadło; uszkodzony plik pozostaje bez zmian</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>nowy plik; w tym miejscu nic jeszcze nie może istnieć; bez podania: obok pamięci podręcznej</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>wcześniejsza kopia tej pamięci podręcznej, dla tego, czego nie da się odczytać</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>co jest przypisane dokąd, według której reguły, a co nie</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>wypisz wszystkie wersje reguł, które obowiązywały: kiedy nadeszły, kto je zmienił i dlaczego</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>Reguły są w federation.toml; „factoryfloor example federation” wypisuje taki plik z każdym kluczem.</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>te same GPU-godziny według zadań, próbek i własnej ewidencji ośrodka</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>strefa czasowa, w której podaje się daty</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>porównaj każdy agregat z zadaniami, z których powstał, i sprawdź, czy plik nie jest uszkodzony</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>utwórz agregaty na nowo</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>skopiuj pamięć podręczną, także w trakcie zapisu</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>kopia; w tym miejscu nic jeszcze nie może istnieć</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>wypisz reguły z alerts.toml, ich stan i dotychczasowe alerty</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>alerty z ostatnich 30 dni zamiast reguł</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>podaj, jak często i kiedy reguła wywołałaby alert</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>reguła, według identyfikatora</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>liczba minionych dni</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>okno z symulowaną federacją</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>dni symulowanej przeszłości</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>ziarno symulacji</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>bez okna: w każdym takcie wypisz halę jako tabelę</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>udostępniaj agregaty tych systemów jako OpenMetrics, na przykład pod 127.0.0.1:9417; nie ma w nich użytkowników ani zadań</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>z --publish: plik o prawach 0600 z tokenem bearer, który trzeba przesłać</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>z --publish: udostępniaj przez TLS, z tym łańcuchem certyfikatów w PEM</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>klucz certyfikatu w PEM</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>pobierz przeszłość systemu z jego źródeł, niezależnie jak odległą; o to, co już jest, nie pyta się ponownie</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>system, według identyfikatora</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>początek (ISO 8601 lub 7d, czyli siedem dni temu)</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>koniec, nie wliczany; bez podania: teraz</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>jedna próbka na każdy taki krok czasu, co najmniej 1s; bez podania: tak często, jak odpytywane jest źródło</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>zdekoduj jedną odpowiedź i podaj, co zawiera albo który wiersz lub które pole jest błędne</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>plik lub URL do pobrania</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>czym powinno to być</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>wypisz, co zawierają pamięć podręczna i katalog</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>co pokazać</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>jeden udziałowiec: EU lub kod państwa</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>zna: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>jedna metryka, według nazwy</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>jeden wiersz na każdy taki krok czasu</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>oczekiwania: według udziałowca, trybu dostępu lub wielkości zadania</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>wypisz federation.toml, sources.toml lub alerts.toml z każdym kluczem, z objaśnieniami</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>który plik</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>musi być później niż --from</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>usage, attribution, reconcile, report i show wypisują to, co było wtedy wiadomo; inne polecenia i okno działają na tym, co jest teraz</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>okno, show, usage, attribution, reconcile, verify, backtest, plan i alerts czytają symulowaną federację; inne polecenia działają na plikach i pamięci podręcznej</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>tylko show floor i show shares ważą GPU według modelu</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor: zasoby i zużycie w europejskich fabrykach AI</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>wypisz tę pomoc i zakończ</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>wypisz wersję i zakończ</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>katalog z federation.toml, sources.toml i alerts.toml</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>plik SQLite</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>język tekstów, na przykład de</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>wypisz to, co było wtedy wiadomo</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>na symulowanej federacji zamiast pamięci podręcznej: okno lub dowolne polecenie odczytu, na przykład „factoryfloor --demo show floor”</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>z --demo: dni jej przeszłości</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>zapisuj na stderr, co robi program; wyboru dokonuje QT_LOGGING_RULES, na przykład „factoryfloor.feeds=true”</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>odpytuj i zapisuj bez okna, aż do SIGINT lub SIGTERM</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>odpytaj każde źródło raz i zakończ</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>z --once: pobierz też przeszłość źródeł (backfill_days) i zakończ, gdy już jest</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>zna </translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>; podano: </translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>wymaga czasu takiego jak 2026-11-22T08:00:00Z, daty lub 7d, czyli siedem dni temu; podano: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>okres podany nazwą, na przykład last-month, this-quarter lub last-30d, zamiast --from i --to</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>początek (ISO 8601 lub 7d, czyli siedem dni temu); bez podania: północ trzydzieści dni przed końcem</translation>
    </message>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>wymaga nazwy takiej jak Europe/Helsinki; podano: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>wymaga czasu trwania takiego jak 15m, 1h lub 1d; podano: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>format wydruku</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>zna pdf, html, xlsx, csv, json, deic i apel; podano: </translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>zna pdf, html, xlsx, csv i json; podano: </translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>na czym drukuje się PDF</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json; kilka po przecinkach</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json; deic (krajowe dane o zużyciu w Danii) i apel (sumy dla EGI); kilka po przecinkach</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>nazwa ośrodka w GOCDB, dla apel (identyfikator systemu)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>identyfikator, który DeiC nadało centrum lub jego części, dla deic</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>folder zapisu; bez podania: jeden plik html lub json na stdout</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>podaje folder na pliki; na stdout trafia tylko pojedynczy html lub json</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (domyślnie), last-quarter, last-year lub OD..DO</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>strefa czasowa, w której dzieli się okres (UTC)</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>jak w danym języku albo jak w przewodniku redakcyjnym UE: państwa w porządku protokolarnym, Grecja jako EL</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>podsumowanie na pierwszą stronę</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>przyjmuje SECTION=TEXT; podano: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>tekst pod sekcją; dla każdej sekcji raz</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>sekcje do pominięcia, po przecinkach</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>co jeden udziałowiec zużył i opłacił wobec tego, co mu się należy</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>wszystkie fabryki obok siebie</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>jedna sieć, według identyfikatora; bez podania: wszystkie</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>jeden system</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>numer raportu, jaki wypisuje „report list”</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>zachowaj raport w obecnej postaci na zawsze i wypisz jego identyfikator</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>zamrożone i opublikowane raporty</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>zamrożony raport jako pliki: zawsze te same wartości</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>oznacz zamrożony raport jako opublikowany</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>które wartości są dziś inne niż w zamrożonym raporcie i dlaczego; kod wyjścia 1, jeśli takie są</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>zapisz timer systemd, który sporządza raport cyklicznie</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month (miesiąc), quarter (kwartał) lub year (rok)</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>dzień miesiąca po okresie, od 1 do 28 (3)</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>jej nazwa, jaką wypisuje „report definition list”</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>ustawienia raportu pod nazwą, do ponownego użycia</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>nazwane ustawienia</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>zachowaj ustawienia pod nazwą; ustawienia o tej samej nazwie są zastępowane</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>pod którą są używane ponownie</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>raport z nazwanych ustawień, jako pliki</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>z symulowanej federacji</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>zachowaj raport z nazwanych ustawień na zawsze i wypisz jego identyfikator</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>usuń nazwane ustawienia</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>gotowy raport, jako pliki</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>jako strona podręcznika</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>jako skrypt uzupełniania wiersza poleceń w powłoce</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAZWA</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SKŁADNIA</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>OPIS</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCJE</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>POLECENIA</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>PLIKI</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>KOD WYJŚCIA</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Bez polecenia otwiera się okno. Dane trafiają na standardowe wyjście, komunikaty na standardowe wyjście błędów. Poniższe opcje można podać przed poleceniem lub po nim.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>gdzie pytać; „factoryfloor example sources” wypisuje każdy klucz</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>kto liczy się dla kogo; „factoryfloor example federation” wypisuje każdy klucz</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>co zaobserwowano: próbki, zadania i wynik każdego odpytania</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonano</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>odpowiedź brzmi „nie” albo wystąpił błąd; przyczynę podaje standardowe wyjście błędów</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>wiersz poleceń jest błędny</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(wymagane)</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>W tym okresie do kolejki nie weszło żadne zadanie proszące o GPU.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>Nie pytano o żaden system tej sieci.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>odtwórz przeszłość systemu: jak często granice oczekiwania były dotrzymane</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>oceń zadania, które weszły do kolejki od tej chwili (wszystkie wcześniejsze są znane)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>koniec tego, nie wliczany (teraz)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>wymaga liczby większej od 0.5 i mniejszej od 0.999; podano: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>jak często granica musi być dotrzymana (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours lub qbets, opublikowana metoda; bez podania: obie, a ours z --each</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>jeden wiersz na każde zadanie</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>jak dobrze przewidziano wolne GPU, zamiast oczekiwań</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Każdą granicę wyznacza się z tego, co było wiadomo, gdy zadanie wchodziło do kolejki:
które zadania do tego czasu się zaczęły lub skończyły i jak długo czekały inne.</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>zna tylko </translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>gdzie i kiedy może działać pilotaż</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>GPU naraz, w każdym przebiegu</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>godziny jednego przebiegu</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>liczba przebiegów (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>wszystkie przebiegi naraz; w przeciwnym razie jeden po drugim</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>odpowiednie modele GPU, na przykład H100,GH200 (dowolne)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>GB pamięci, które GPU ma co najmniej</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>pierwszy przebieg zaczyna się wtedy lub później (teraz)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>systemy tej sieci (wszystkie)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>te systemy, na przykład lumi,alps (wszystkie)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>czyj udział zużywa</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>tryb dostępu (wszystkie)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>planuj z tym, co było wtedy wiadomo (teraz)</translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>wolne GPU w ciągu najbliższych 14 dni, godzina po godzinie, zamiast wariantów</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>zapisz plan jako raport w tym folderze</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>formaty karty pilotażu, na przykład html,json; kilka po przecinkach (wszystkie)</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>Części GPU (gres/shard, gres/mps) nie liczą się, bo nikt nie podaje, ile ma ich GPU. Podaj dla tych systemów shards_per_gpu lub mps_per_gpu w federation.toml:</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>Wycinki MIG bez modelu GPU mogą należeć do kilku modeli i liczą się jako wycinek pierwszego. W federation.toml podaj model przy zasobach tych systemów albo [[gpu_type]] dla ich typów:</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Te systemy nie liczą się w pokryciu, bo nikt nie podaje, ile mają GPU (capacity w federation.toml):</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>W tym okresie żadne zadanie nie używało GPU.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>Nie jest znane żadne konto: żaden ośrodek nie podał kont i w ostatnim roku nie rozliczono żadnego zadania.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>Nie ma czego porównywać: spośród zadań, próbek i własnych sum ośrodka znane jest dla tego okresu co najwyżej jedno.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Żadne zadanie nie czekało na GPU.</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>Nie wiadomo, czy zadania czekają: żadne źródło nie podaje kolejki.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>W tym okresie żadne zadanie nie stało się gotowe do startu.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Oczekiwania w tym okresie nie są znane: żadne źródło nie podaje pojedynczych zadań. Podaje je źródło slurm-rest oraz import sacct.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>W tym okresie żadne zadanie nie używało GPU albo udziałowiec nie ma w nim udziału.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>Nikt nie napisał notatki o tym okresie.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>W tym okresie nie ma niczego takiego.</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>Nie ma takiego grantu: podają je wpisy [[award]] w federation.toml, a „factoryfloor example federation” pokazuje, jak.</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>Nie ma źródła: podaje je sources.toml, a „factoryfloor example sources” pokazuje, jak.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>widok do otwarcia: odnośnik factoryfloor://view albo plik</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>to ani polecenie, ani widok: widok to odnośnik zaczynający się od factoryfloor: albo plik .toml</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>co jest obserwowane i kogo powiadomić; „factoryfloor example alerts” wypisuje każdy klucz</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>termin ostatniego przebiegu; dla daty koniec tego dnia w UTC</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>Widok wymienia coś, co nie jest tu znane, i jest pokazany bez tego: %1. Jego autor ma być może pełniejszy katalog lub federation.toml.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>Widoku nie otwarto: jego pole „%1” zawiera „%2”, czego ta wersja nie rozumie. Poproś o widok jeszcze raz.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>Widoku nie otwarto: zapisała go nowsza wersja Factory Floor. Zainstaluj ją.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>Widoku nie otwarto: jego odnośnik jest dłuższy niż jakikolwiek zapisywany przez Factory Floor. Poproś o widok jako plik.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>To nie jest odnośnik do widoku: taki zaczyna się od factoryfloor://view? i nie ma spacji ani łamania wierszy.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>widok ma same teksty i tabelę „choice”.</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>są dwa widoki o nazwie „%1”; obowiązuje pierwszy.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>%1 jest większy niż jakikolwiek plik widoków zapisywany przez Factory Floor i nie został odczytany.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>%1 ma więcej widoków, niż można przechować; ostatnie pominięto.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>Z %1 nie da się nic odczytać: %2 zawiera to, co ma kopia zapasowa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>%1 zawiera to, co dało się odczytać z %2: %n wiersz.</numerusform>
            <numerusform>%1 zawiera to, co dało się odczytać z %2: %n wiersze.</numerusform>
            <numerusform>%1 zawiera to, co dało się odczytać z %2: %n wierszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n wiersz pochodzi z kopii zapasowej.</numerusform>
            <numerusform>%n wiersze pochodzą z kopii zapasowej.</numerusform>
            <numerusform>%n wierszy pochodzi z kopii zapasowej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Nic nie przepadło.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>To, co przepadło, liczy się jako nieobserwowane. Źródła zostaną o to zapytane ponownie, tak daleko wstecz, jak podaje backfill_days; o więcej pyta „factoryfloor backfill”.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>Aby użyć nowej pamięci podręcznej, umieść ją w miejscu uszkodzonego pliku, który pozostał bez zmian, albo podaj ją opcją --cache.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC: nie podaje się żadnej osoby: identyfikatory osób są puste, a Person.json nie jest zapisywany. Czas CPU i przestrzeń dyskowa wynoszą 0, bo ten program liczy GPU.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC: identyfikator centrum to zerowy GUID. Podaj właściwy opcją --center-id.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC: dla %1 GPU-godzin nie jest znane źródło dostępu, a dla %2 uczelnia; program weryfikujący DeiC zgłasza zastrzeżenia do tych wierszy.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL: czasy trwania to sekundy GPU, bo komunikat nie ma miejsca na GPU. Czasy CPU je powtarzają i nie stosuje się żadnego benchmarku.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL: ośrodek ma nazwę równą identyfikatorowi systemu. Podaj jego nazwę z GOCDB opcją --site-name.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL: miesiące są według %1, a nie według UTC, jak w EGI.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL: NumberOfJobs wynosi 0 tam, gdzie znane są tylko próbki.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>Zaobserwowano %1 okresu: za mało, aby cokolwiek przekazać. Potrzeba co najmniej połowy.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>Zaobserwowano %1 okresu. W przekazywanych danych brakuje tego, czego nie zaobserwowano.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>Przekazywane dane liczą fizyczne GPU.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>Nie zapisano żadnej definicji raportu.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>O tym okresie nic nie wiadomo; raport to podaje.</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>Ten program zbudowano bez okna i nie zapisuje on PDF. Robi to pakiet „factoryfloor”; html, xlsx, csv i json są zapisywane także tutaj.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>Nie zamrożono żadnego raportu.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Żadna wartość nie różni się od raportu %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>Wartości różniące się od raportu %3: %1 z %2.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>Od zamrożenia zaimportowano pliki (%1) z nowymi lub poprawionymi zadaniami (%2).</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>Raport sporządzono bez tych sekcji, więc niczego z nich nie porównano: %1.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>Raport %1 został już opublikowany. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Nic jeszcze nie działa. Aby włączyć: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Nie ma udziałowca „%1”. Znani: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Nie ma sieci „%1”. Znane: %2.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>Raport nie ma sekcji „%1”. Ma: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>Nie ma strefy czasowej „%1”. Z listy IANA znane są między innymi: %2.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>Symulowana przeszłość nie nadeszła na czas.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>„%1” nie jest okresem. Znane: %2.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL: z okresu %1 raport ma tylko część, a EGI traktuje rekord jako cały miesiąc. Przekazuj całe, zakończone miesiące.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>W %1 nie ma jeszcze pamięci podręcznej. Tworzą ją „factoryfloor collect” i „factoryfloor import”; możesz też podać inną opcją --cache.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>wymaga identyfikatora GUID, na przykład f0679faa-242e-11eb-3aba-b187bcbee6d4; podano: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>Najpierw najlepszy wariant. Granica oczekiwania tylko tam, gdzie w ostatnich 90 dniach
dotrzymano granic dla co najmniej %1% zadań (ufność %2); wiersz podaje, jak często.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>Urosła o %1 w ciągu ostatniego dnia, co daje %2 rocznie.</numerusform>
            <numerusform>Rosła o %1 dziennie w ciągu ostatnich %n dni, co daje %2 rocznie.</numerusform>
            <numerusform>Rosła o %1 dziennie w ciągu ostatnich %n dni, co daje %2 rocznie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>Pamięć podręczna zajmuje %1 na dysku.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>Nie urosła w ciągu ostatniego dnia.</numerusform>
            <numerusform>Nie urosła w ciągu ostatnich %n dni.</numerusform>
            <numerusform>Nie urosła w ciągu ostatnich %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Jutro będzie wiadomo, jak szybko rośnie.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>To więcej niż jej limit %1: najstarsze próbki są uśredniane, co godzinę część.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>Jej limit %1 zostanie osiągnięty około %2.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>Z tego %1 jest wolne na kolejne dane.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>Porównano przebiegi (%1) oraz agregaty dni i miesięcy (%2): wszystkie są zgodne.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>Porównano przebiegi (%1) oraz agregaty dni i miesięcy (%2): różnych jest %3. „factoryfloor verify --rebuild” tworzy agregaty na nowo.</translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>Sam plik jest uszkodzony. „factoryfloor repair” tworzy nowy z tego, co da się odczytać, i z kopii zapasowej.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>Uszkodzona jest %n godzina próbek; liczy się jako nieobserwowana.</numerusform>
            <numerusform>Uszkodzone są %n godziny próbek; liczą się jako nieobserwowane.</numerusform>
            <numerusform>Uszkodzonych jest %n godzin próbek; liczą się jako nieobserwowane.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Ten program zbudowano bez okna. „factoryfloor demo --headless” wypisuje symulowaną halę, a „factoryfloor collect” odpytuje ośrodki.</translation>
    </message>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Nie ma tu ekranu. Bez niego „factoryfloor demo --headless” wypisuje symulowaną halę, a „factoryfloor collect” odpytuje ośrodki.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>Factory Floor jest już otwarty z tą pamięcią podręczną; jego okno przeniesiono na wierzch.</translation>
    </message>
</context>
</TS>
