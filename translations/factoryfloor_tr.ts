<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>Slurm %1 GPU sayıyor, bunların %2 kadarı tahsisli. MIG dilimi veya GPU payının yalnızca kendi kısmı kadar sayıldığı fiziksel GPU olarak bunlar %3 ve %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Merkezden şu komutun çıktısını isteyin:
  %1</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>%1 daha önce başka seçeneklerle içe aktarılmıştı (%2). %3 iş hakkında bildirdikleri önce geri alındı.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1: alınacak bir şey yok: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, iş %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, satır %2: %3.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: ve %2 tane daha.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>Alınmayanlar, adlar olmadan, şurada tutuluyor: %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1: %2 işin süreleri veya sayıları olanaksız, bu işler reddedildi.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>%1 dosyasının %2 sisteminin %3 ile %4 arasındaki tüm işlerini içerdiği varsayılıyor. Yalnızca bir kısmını içeriyorsa --partial ile içe aktarın; daha fazlasını kapsıyorsa --from ve --to ile belirtin.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>tamam</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>yeni bir şey yok: daha önce içe aktarıldı</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>hiçbiri doğru değil</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>bir kısmı hatalı</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>hiçbir şey çalışmadı</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>%1 dosyasına başka bir Factory Floor yazıyor. Onu kapatın veya dosyaları onun aldığı izlenen bir klasöre koyun (sources.toml içinde kind = &quot;folder&quot;).</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>Hiçbir dosya içe aktarılmadı.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>%1 numaralı içe aktarma (%2, %3) geri alındı: %4 iş ve %5 toplam hakkında bildirdikleri artık sayılmıyor. Bu işler hakkında önceden bilinenler yeniden sayılıyor.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>%1 ile %2 arasındaki süreyi artık kapsamıyor.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>%1 dosyasına başka bir Factory Floor yazıyor. Önce onu kapatın.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>%1 numaralı içe aktarma yok. Olanlar: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>%1 numaralı içe aktarma zaten geri alınmıştı: %2. Hiçbir şey değişmedi.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>%1 GPU’larının H100 eşdeğeri bilinmiyor: orada kullanılan, bu birimde bilinmiyor ve hiçbir toplamda veya payda yer almıyor. federation.toml içindeki bir [[gpu]] girdisi, modelin kaç H100 sayılacağını belirtir.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>%1 ile %2 arasındaki dönem boş: --from, --to değerinden önce olmalı.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>Önbellekte henüz %1 verisi yok: “factoryfloor collect” kaynakları sorgular, “factoryfloor import” dosyaları alır.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>Önbellekte henüz veri yok: “factoryfloor collect” kaynakları sorgular, “factoryfloor import” dosyaları alır.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>%1 ile %2 arasında veri yok. Verisi olan: %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Henüz hiçbir kural denetlenmedi: pencere ve “factoryfloor collect” bunu dakikada bir yapar.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>Son %n günde hiçbir şey tetiklenmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>“%1” adlı kural yok. Olanlar: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1: geriye doğru %2 tarihine kadar, %4 günün %3 günü (%%5)</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>Alınacak bir şey yok: --from, --to değerinden önce; --every en az 1s olmalı.</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Hiçbir %1 kaynağı geçmişini bildirmiyor. %2 dosyasına prometheus veya slurm-rest türünde bir kaynak ekleyin.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Durduruldu. Gelenler saklandı; aynı komut oradan sürdürür.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>%1 dosyasına başka bir program yazıyor ve bu program için geçmişi almıyor. Onu kapatın, bu komutu yeniden çalıştırın, ardından onu yeniden başlatın.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Önbellek güncelleniyor: %%1. Önceki hâlinin bir kopyası yanında saklanır.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>%1 dosyasına zaten başka bir program yazıyor. Bu merkezleri o sorguluyor; değilse --cache ile başka bir önbellek belirtin.</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>Toplu veriler sunulamıyor: %1 (%2). --publish değerini düzeltin.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>Toplu verilerin adresi: %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Bu adrese ulaşan herkes bunları okuyabilir: --publish-token bunu sınırlar.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>%1 tarihinden sonraki geçmiş geldi; bu sürenin %%2 kadarı için veri var.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>Geçmiş alınamadı. %1</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>%1 alıcısına bir uyarı bildirilemedi: %2. alerts.toml içindeki [notify] bölümünü düzeltin.</translation>
    </message>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>Sorgulanacak kaynak yok. %1 dosyasına bir tane ekleyin, örneğin:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>Bellekte bekleyenler yazılamadı ve kayboldu. Kaynaklara, geçmişlerini bildikleri ölçüde yeniden sorulacak.</translation>
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
        <translation>Ulusal</translation>
    </message>
    <message>
        <source>ICAIN pilot</source>
        <translation>ICAIN pilotu</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>GPU-saate göre hesaplar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-saat</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Erişim türü</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>atanmamış</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>en büyük %1 / %2</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Bu hesabı hiçbir kural atamıyor.</translation>
    </message>
</context>
<context>
    <name>ff::AheadChart</name>
    <message>
        <source>expected</source>
        <translation>öngörülen</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>saatlerin yarısı</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>saatlerin yüzde 90’ı</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>pilot proje</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>duyurulan</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Önümüzdeki 14 günde boş GPU’lar</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>Boş GPU’ları öngörmek için çok az ölçüm var.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>%1 ile %2 arası GPU’nun boş olması öngörülüyor.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>Pilot projeye %1 tarihinden itibaren yer var.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>Yüzde 5’inde daha az</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>Yüzde 25’inde daha az</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Öngörülen</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>Yüzde 75’inde daha az</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>Yüzde 95’inde daha az</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Öngörülen: %1 GPU</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>Bu tür saatlerin yarısı: %1 – %2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>Bu tür saatlerin yüzde 90’ı: %1 – %2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1: %2 tarihinden beri veri yok</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>süresiz</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 tarihine dek</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n tetiklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n başlıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Olağan</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>İzlenecek bir şey yok</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Tetiklendi</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Sürdü</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Uç değer</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>O günkü kural</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>onaylandı: %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, sürüyor</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Tetiklenme</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>sessizde: %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Tahsisli GPU kullanım oranı</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tahsis oranı</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Kuyruk baskısı</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>Hizmet dışı GPU’lar</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kapsama</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Bir kaynağın yanıtları</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Hak kullanım oranı</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Kullanılmayan hibe</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Kaynak gecikti</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Kullanım oranı düşük</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Kuyruk baskısı yüksek</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Hak aşıldı</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Hibe kullanılmadan bitiyor</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1, %2 altında</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1, %2 üstünde</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>Kaynak yanıt vermiyor</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1: veri yok</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 boyunca</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>%1 içinde biten hibelerden</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>tüm kaynaklar</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>tüm hak sahipleri</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>tüm hibeler</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>tüm sistemler</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>son %n günde</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Tetiklenmezdi (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n diğer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>%n kez tetiklenirdi (%1): %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Sessizde</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Olağan</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Başlıyor</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Tetiklendi</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Uyarılar</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Hangi uyarılar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Sessize al</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>Tetiklenenler ve tetiklenmeye başlayanlar</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>Hiçbir şey tetiklenmedi. Kurallar dakikada bir denetlenir.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Onayla</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>Sayfasını &amp;göster</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>Son 30 günde tetiklenenler</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>Son 30 günde hiçbir şey tetiklenmedi.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Yeni kural…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Değiştir…</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ka&amp;ldır</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>&amp;İlk hâline getir</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>Hazır kuralın ilk oluşturulduğu hâli</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 saat boyunca</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>1 gün boyunca</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>1 hafta boyunca</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>Süresiz</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Sessizden çıkar</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Önbellek güncelleniyor: %%1. Önceki hâlinin bir kopyası yanında saklanır.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Resmi kaydet</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>Ekran boyutunda PNG resmi (*@1x.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG resmi (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG çizimi (*.svg)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabloyu kaydet</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Virgülle ayrılmış değerler (*.csv)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>Dönemlerin başladığı, günlerin bölündüğü ve saatlerin yazıldığı saat dilimi</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Ata</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Atamayı düzelt</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>GPU-saate göre atanmamış hesaplar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-saat</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>&amp;Yararlanan: kimin kullanıcıları yararlanıyor</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>&amp;Ödeyen: kimin payı harcanıyor</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>&amp;Erişim türü</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>&amp;Not: bunu kim, neden söylüyor</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>seçin…</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Son atamayı geri alır</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>Hiçbir kuralın atamadığı hesaplar aranıyor…</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Bu dönemde kullanımı olan tüm hesaplar atanmış.</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Önce kimin yararlandığını ve kimin ödediğini seçin</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>%1 artık şuna sayılıyor: %2; geçmişi de izleyecek.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>%1 yeniden atanmamış durumda.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Kuralın kapsadığı yukarıdaki hesaplar: %1, toplam %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 yazılamadı: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>Bir Flatpak, masaüstüyle birlikte başlayanlara kendini ekleyemez. Onu masaüstünün ayarlarından ekleyin.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(hak: %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Hak</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Hak: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Uyarılar (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>Kimsenin görmediği %n uyarı (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1: %3 içinde %2</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>%1 geçmiş sıfırlamalarda yitirildi</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>bitti, %1 geçersiz kaldı</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>%2 tarihine kadar kullanım %1 altında: hibe azaltılır</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>%2 tarihine kadar istendiği gibi en az %1 kullanıldı</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>Merkezlerin kendi hesaba yazma kurallarına göre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Nasıl hesaplandığını görmek için tıklayın.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kaynak: %1</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Burada hiçbir şey verilmedi, dolayısıyla tüketilecek bir şey yok.</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>Hibe sona erdi; %1 geçersiz kaldı.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>Hibe tükendi.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>Hak tükendi.</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>Bu sürenin çok azı gözlendi: ne kaldığı ve ne kadar dayanacağı söylenemiyor.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>Son 28 günün çok azı gözlendi: ne kadar dayanacağı söylenemiyor.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>Son 28 günün hızıyla hibe, bitiş tarihine (%1) kadar tükenmiyor.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>Son 28 günün hızıyla hak, bu sürenin sonuna (%1) kadar tükenmiyor.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>Son 28 günün hızıyla hibe şu tarihe kadar yeter: %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>Son 28 günün hızıyla hak şu tarihe kadar yeter: %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Kalan: %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Kalan, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Doğrusal gidiş, %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Kalan: %1</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>Hibe şu tarihte tükendi: %1.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>Hak şu tarihte tükendi: %1.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>Sınırları &amp;ayarla</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>Ölçülüyor…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>süresiz</translation>
    </message>
    <message>
        <source> days</source>
        <translation> gün</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sınır yok</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Önbelleğin boyutu</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>&amp;Geldiği gibi</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>&amp;5 dakikada bir</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>&amp;Diskte en çok</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Ölçümlerin ne kadar süre geldikleri gibi saklandığı; sonra her 5&#xa0;dakika için bir ortalama. Tam saatlerin toplamları ve kapsama olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Her 5&#xa0;dakikanın ortalamasının, bugünden geriye sayılarak, ne kadar süre saklandığı; sonra saatte bir ortalama.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>Dosya daha büyük olduğu sürece en eski ölçümler ortalamaya indirilir.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n diğer</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Sisteme göre ölçümler: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>31&#xa0;günden yeni ölçümler her zaman geldikleri gibi saklanır.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>5 dakikada bir: bu da bugünden geriye sayılır ve daha uzun olmalıdır.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Diskte en çok: en az 10&#xa0;MB.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>[cache] tablosu hatalı ve geçerli değil; elle düzeltin: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Bunlar burada seçilemez: veriler benzetim ürünü veya %1 okunamıyor.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>%1 içindeki [cache] belirliyor; buradaki değişiklik oraya yazılır.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Hiçbir şey kendiliğinden ortalamaya indirilmez. Sınır, %1 içindeki [cache] tablosuna yazılır.</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Önbelleğin sınırları</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>Bu sınırların ötesindeki ölçümler ortalamaya dönüşür ve ayrıntıları geri gelmez. Sınırlar ayarlansın mı?</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Sınırları ayarla</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>BENZETİM</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>Slurm grafik hesaplama yongalarını (GCD) sayar: GPU başına iki</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>31 Ağustos 2026 tarihli sözleşme, 387,8 milyon avro; 2027’de kullanıma açılacak</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>22 Nisan 2026 tarihli sözleşme, 290 milyon avro</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>YZ yükseltmesi 26 Ocak 2026’dan beri sözleşmeli, 129 milyon avro (ES, PT, TR): büyüklüğü bilinmeyen iki partisyon</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>Bunların yanında 16 H200 NVL bulut GPU’su olarak hizmet veriyor (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>Sayı alt sınırdır, model bilinmiyor. 22 Temmuz 2026 tarihli sözleşme, 80 milyon avro; kurulum 2026 sonbaharından itibaren</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>21 Nisan 2026 tarihli sözleşme, 29,76 milyon avro; kurulum 2026’dan itibaren</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>MIMER sisteminin yanında, 8 Eylül 2026’da açıldı</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>16 Mart 2026 tarihli sözleşme, 55 milyon avro, GB200 NVL4 tabanlı; 2026’nın ikinci yarısında çalışacak</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>Haziran 2026’daki açıklamaya göre yakında tümüyle kullanılabilir olacak</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Eksa ölçekli; 5 Eylül 2025’te açıldı. Yayımlanan iki sayı var: burada alınan 5.938 düğüm × 4 = 23.752 ile 5.884 × 4 = 23.536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Eksa ölçekli; Jules Verne konsorsiyumunun (Fransa, Hollanda, Yunanistan). 18 Kasım 2025 tarihli sözleşme; kurulum 2026’dan itibaren</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>Büyüklükleri değişen kümelere bölünmüş; her kümenin sayısı belgelendiği gibidir ve bütüne eklenmez</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>2027’de yerini SLAIF sistemi alacak</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>Yanına CZAI’nin KarolAIna sistemi kurulacak</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>LEONARDO’nun yanında YZ için eniyilenmiş partisyon; ne zamandan beri çalıştığı bulunamadı</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>12 Mart 2025’te seçildi; sözleşme bulunamadı</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>İhale 16 Ekim 2026’ya kadar açık</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>Yalnızca işlemcileri olan Discoverer’ın yanındaki GPU partisyonu</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Alice Recoque devralana dek AI2F’ye hizmet veriyor</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Alice Recoque devralana dek AI2F’ye hizmet veriyor; Slurm’unun neyi GPU saydığı bulunamadı</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Hizmetler 2026’dan itibaren; sözleşme bulunamadı</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>2027’de Vega’nın yerini alacak</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>10 Ekim 2025’te seçildi</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>200 milyon avronun 70 milyonu Ortak Girişim’den; 2027’de tam işletim</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>Satın alınacak; hibe 1 Eylül 2026’da başlıyor</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>Satın alınacak, toplam 82 milyon avro; deneysel bir platformla birlikte</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>YZ fabrikaları dışında bir EuroHPC sistemi</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Hiçbir gösterge yuvarlama payından fazla sapmıyor.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>%2 göstergenin %1 tanesi yuvarlama payından fazla sapıyor.</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>Dondurmadan bu yana %n dosya içe aktarıldı,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>%n yeni veya düzeltilmiş iş ile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>Rapor bunlar olmadan hazırlandığından karşılaştırılmadı: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Dondurmadan beri değişenler</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>O zaman</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Neden</translation>
    </message>
</context>
<context>
    <name>ff::Chart</name>
    <message>
        <source>Nothing was seen in this period.</source>
        <translation>Bu dönemde hiçbir şey gözlenmedi.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Veriler benzetim ürünüdür.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>Tablo olarak %1</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Grafiği göster</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Tablo olarak göster</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>BENZETİM</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>Bir ölçüm geri</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Bir ölçüm ileri</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>On ölçüm geri</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>On ölçüm ileri</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>Önceki boşluğa veya değişikliğe dön</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>Sonraki boşluğa veya değişikliğe ilerle</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>İlk ölçüme</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>Son ölçüme</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>Bir üstteki seri</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>Bir alttaki seri</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Artı imlecinde yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Artı imlecinde uzaklaştır</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Tüm dönemi göster</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>Zamanda bir pencere geri</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>Zamanda bir pencere ileri</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Önceki yakınlaştırmaya dön</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>Artı imlecindeki değerleri sabitle veya bırak</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Artı imlecinde aralık başlat veya bitir</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Artı imlecine not ekle</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Artı imlecini, sabitlemeyi ve aralığı bu sırayla bırak</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Tuşlarla gezinme</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Seriler</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Çizgi olarak önceki dönem</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logaritmik ölçek</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Yüzde ölçeği</translation>
    </message>
</context>
<context>
    <name>ff::ChartTable</name>
    <message>
        <source>Coverage</source>
        <translation>Kapsama</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Yukarı taşı</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>A&amp;şağı taşı</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>İşaretli sütunlar gösterilir; en üstteki en soldadır.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Sahanın sütunları</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>&amp;Varsayılan</translation>
    </message>
</context>
<context>
    <name>ff::CompareDialog</name>
    <message>
        <source>SIMULATED</source>
        <translation>BENZETİM</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>İki tarafın göstergeleri ve farkları</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Tüm sistemler</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>Gösterilen dönem</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>Ondan önceki dönem</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Kapsama: %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tahsis oranı</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Tahsisli GPU kullanım oranı</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Tahsisli ama boşta</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Kuyruk baskısı</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasite</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Boşta, ortalama</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Hizmet dışı, ortalama</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Bekleme p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Bekleme p90</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Kayıtlı seçimler</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Birini seçin veya bunları adlandırın</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Türü, dönemi, dili, yorumları ve bölümleri bu adla saklar; “son tam ay” hep en sonuncusu olarak kalır</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Bu addaki seçimleri unutur; hazırlanmış raporlar kalır</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>Seçimler “%1” adıyla saklandı.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>“%1” unutuldu.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n uyarı tetiklendi</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Uyarıları göster</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Her şey yolunda.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>%1 adı bulunamadı. Adresi ve bu ağın adı çözebildiğini denetleyin.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>%1 ile bağlantı yok (%2). Sunucunun çalıştığını ve arada güvenlik duvarı olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>%1 sertifikası burada güvenilmeyen bir makam tarafından imzalanmış (%2). Merkezin makamını “ca” ile belirtin.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>%1 sertifikası başka bir sunucuya ait (%2). Sertifikada yazan adı kullanın.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>%1 sertifikası şu anda geçerli değil (%2). Merkez onu yenilemeli; bu bilgisayarın saatini de denetleyin.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>%1 ile şifreli bağlantı kurulamadı (%2). Bağlantı noktasının TLS konuştuğunu denetleyin; kaynak düz HTTP konuşuyorsa adresin başı şöyle olmalı: http://.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>Vekil sunucu %1 isteğini geçirmedi (%2). Ortamın vekil sunucu ayarlarını denetleyin.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>%1 zamanında yanıt vermedi (%2). Adresi, bağlantı noktasını ve sunucunun aşırı yüklü olmadığını denetleyin; sonraki sorgu yeniden dener.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>%1 yanıtı tamamlanmadan bağlantıyı kapattı (%2). Sonraki sorgu yeniden dener.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>%1 isteği başka yere yönlendirdi, bu izlenmedi (%2). Kaynağın son adresini girin.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>%1 yanıtı izin verilenden büyük (%2). Bir hazır ayar veya kendi sorgularınızla daha azını isteyin.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>%1 yanıtı açılamadı (%2). Merkezin önündeki bir vekil sunucu buna yol açmış olabilir.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>%1 düzgün HTTP ile yanıt vermiyor (%2). Adresi ve bağlantı noktasını denetleyin.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>%1 kimlik bilgilerini reddetti (%2). Kaynağın kullanıcısını ve belirtecini denetleyin.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>%1 belirteci artık kabul edilmiyor (%2). Yenileyin veya “token_command” ile yenisini yazdırın.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>%1 isteği reddetti (%2). Kaynağın adresini ve türünü denetleyin.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>%1 yanıtı boştu. Dışa aktarıcı çalışıyor ama hiçbir şey ölçmüyor; merkez buna bakmalı.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>%1 JSON ile yanıt vermedi (%2). Önünde bir giriş sayfası veya vekil sunucu olabilir.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>%1 yanıtı bu tür kaynağın vereceği yanıt değil (%2). Türünü ve adresini denetleyin.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>%1 okunamıyor: %2. Onu yazan düzeltmeli.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>%1 yanıt verdi ama kendi sorununu bildiriyor: %2. Merkez buna bakmalı.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>%1 verisinin yalnızca bir kısmını verdi (%2). Yeniden tamamlanana dek göstergelerin kapsaması düşüktür.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>%1 istenen metriklerin hiçbirine sahip değil (%2). Hazır ayarı ve sorguları denetleyin.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>%1 bu programın bilmediği bir sürüm konuşuyor (%2). Daha yeni bir program yardımcı olabilir.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1: %2. Girdiyi düzeltin; geri kalanı geçerli.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>%1 kimlik bilgisi okunamadı (%2). Onu veren dosyayı, değişkeni veya komutu denetleyin.</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>%1 önbellek olarak kullanılamıyor (%2). Dosyaya dokunulmadı; --cache ile başka bir dosya belirtin veya “factoryfloor repair” ile hasarlı olandan yenisini oluşturun.</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Başka bir program, kullanımdaki %1 önbelleğini sildi. Aynı yere yeniden yazıldı; hiçbir şey yitirilmedi.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Başka bir program, kullanımdaki %1 önbelleğini değiştirdi. Toplananların tümü %2 dosyasında; toplama orada sürüyor. Saklamak için bu programı kapatın ve o dosyayı diğerinin yerine koyun.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Başka bir program, kullanımdaki %1 önbelleğini kısalttı veya üzerine yazdı. Toplama yeni %2 dosyasında sürüyor. Bu programı kapatın ve hasarlı dosyanın yerine bir yedeği, o dosyayı veya “factoryfloor repair” çıktısını koyun.</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Başka bir program, kullanımdaki %1 önbelleğinin günlüğünü (-wal) sildi. İçeriği kurtarıldı; hiçbir şey yitirilmedi.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Başka bir program, kullanımdaki %1 önbelleğinin günlüğünü (-wal) kısalttı. En yeni sorgular eksik olabilir; bunlar gözlenmemiş sayılır. “factoryfloor verify” geri kalanı karşılaştırır.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>%1 bu programın daha yeni bir sürümüyle yazılmış (%2). Dosyaya dokunulmadı; programı güncelleyin veya başka bir dosya belirtin.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>%1 dosyasına yazılamıyor (%2). İzinlerini değiştirin veya --cache ile başka bir dosya belirtin.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>%1 diski dolu (%2). Yer açın: toplananlar bu arada bellekte bekliyor.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>%1 dosyasına başka bir program yazıyor (%2). Bu program okuyor ve izliyor.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>%1 bir ağ dosya sisteminde (%2), önbellek orada güvende değil. Yerel bir diske taşıyın.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>%1 okunamıyor (%2). Var olduğunu ve okunabildiğini denetleyin.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>%1 yazılamıyor (%2). Diskinde yer açın veya yazılabilir bir klasör belirtin.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>%1 başka bir sisteme ait (%2). Doğrusunu belirtin; yine de bu sistemeyse --force kullanın veya klasör için sources.toml içine force = true yazın.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Tamamlanmadan durduruldu.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>Program %1 konumunda hata yaptı (%2). Lütfen bu metinle bildirin.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>“%1” adlı sistem yok. Olanlar: %2.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>%1 numaralı rapor yok. Olanlar: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>%1 raporu önbellekten okunamıyor (%2). Önbelleğin bir yedeğine dönün veya raporu yeniden dondurun.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>“%1” adlı rapor tanımı yok. Olanlar: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>“%1” rapor tanımı saklanmadı (%2). Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>%1 toplamları sayılamayacak kadar büyük (%2). Bir işin süreleri veya GPU sayısı olanaksız; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>%1 notu saklanmadı (%2). Daha kısa olarak yeniden yazın.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>Önbellek hâlâ açılıyor. Açılır açılmaz göstergeler gelecek.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>%1 konumunda bilinmeyen bir sorun (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>%1 bu adresi bilmiyor (%2). Yolunu denetleyin.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>%1 kendi içinde arızalı (%2). Sonraki sorgu yeniden dener; sürerse merkez buna bakmalı.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>kaynak</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Nasıl hesaplandı</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Nasıl hesaplandığını kopyala</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Şüpheli</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (%3 içinde %2 gözlendi)</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, GPU’ya göre ağırlıklı (yalnızca süre: %3 içinde %2 gözlendi)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kapsama</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ölçümler</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>İş çalıştırmaları</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Boşluklar</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, toplam %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Yöntem</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>En yeni girdi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV olarak kaydet…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Resim olarak kaydet…</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopyala veya kaydet</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Kopyala, CSV veya resim olarak kaydet (tablo veya grafikte Shift+F10)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>“%1” kopyalandı: tablo veya resim olarak yapıştırın.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 yazılamadı: %2. Başka bir klasör seçin.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>Kullanıma göre GPU’lar</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>Bu dönemde bu sisteme ait ölçüm yok.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tahsis oranı</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Tahsisli GPU kullanım oranı</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Tahsisli ama boşta</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Kuyruk uzunluğu</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Merkez hangi işlerin beklediğini bildirmiyor.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Başlayana dek bekleme</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Merkez iş bildirmiyor veya söylenebilecek kadar iş başlamadı.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Bekleme p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Ülkeye göre pay</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>Merkez hangi hesapların iş çalıştırdığını bildirmiyor.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>Ne zaman yoğun</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>Ülkeye göre tahsisli GPU’lar</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Tüm GPU’ların meşguliyeti</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>tüm kullanıcılar</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>yararlanan olarak</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>ödeyen olarak · kapasite payı, çizgi: hak</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>yalnızca: %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>Başlamaya hazır işlerin istediği GPU’lar; alıkonan ve bağımlı işler çizginin altında</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>Başlamaya hazır işlerin istediği GPU’lar</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>işlerin yarısı p50’den, onda dokuzu p90’dan az bekler</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>saate ve haftanın gününe göre tahsis oranı, %1</translation>
    </message>
</context>
<context>
    <name>ff::FactoryHeader</name>
    <message>
        <source>Factory</source>
        <translation>Fabrika</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Çizimler yerine sayılar</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Çizimler yerine sayılar (grafikte T)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Resmi kaydet…</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Tüm grafikleri resim olarak kaydet</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Dönem için olan göstergeler, paylar ve beklemeler yalnızca bu süreye aittir. Tümü için tıklayın.</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Önceki fabrika</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Sonraki fabrika</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Karşılaştır…</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>Başka bir fabrika veya dönemle</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Henüz kaynak yok</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, seçili</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Delivered</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Tahsisli, meşgul değil</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Meşgul, tahsis bildirilmiyor</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Boşta</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hizmet dışı</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Bekleme p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Bekleme p90</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Erişim türü yok</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasite</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Alıkonan veya bağımlı</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>başlayan iş yok</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>%1 içinde başlayan işlerin</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Boşta veya hizmet dışı</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Tahsisli</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Kuyruk uzunluğu</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>ulaşılmadı</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Şüpheli: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (şüpheli)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Nasıl hesaplandığını görmek için tıklayın.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>önceki dönemle aynı</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ önceki döneme göre %1</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ önceki döneme göre %1</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>geçmiş alınıyor…</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>şüpheli</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 gözlendi</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Şüpheli: GPU sayıları birbiriyle çelişiyor.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Veriler benzetim ürünüdür.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Kapsama %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Şüpheli: %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>En yeni girdi: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Nasıl hesaplandığını görmek için tıklayın.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>BENZETİM</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>önceki dönem bilinmiyor</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>Değişim belirtilmiyor: karşılaştırmak için %1 dönemi yeterince gözlenmedi.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>%1 dönemiyle aynı</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1 (%2 dönemine göre)</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Tahsisli, meşgul değil</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Tahsisli, meşguliyet bilinmiyor</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Boşta</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hizmet dışı</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Meşgul</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Bildirilmedi</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>Bu dönemde gözlenmedi.</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Hak</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>Saha çubuğu</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>Saha: her fabrika için bir kart</translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message>
        <source>live</source>
        <translation>güncel</translation>
    </message>
    <message>
        <source>late</source>
        <translation>gecikmiş</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>ulaşılamıyor</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>henüz gözlenmedi</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Güncellik</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message numerus="yes">
        <source>Filter (%n)</source>
        <translation>
            <numerusform>Süzgeç (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süzgeç</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Gösterilen: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>Güncelliğe veya ülkeye göre sistemler</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Süzgeç: %1</translation>
    </message>
</context>
<context>
    <name>ff::FloorModel</name>
    <message>
        <source>Factory</source>
        <translation>Fabrika</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasite</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Tahsisli, meşgul değil</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Tahsisli</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Boşta</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hizmet dışı</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tahsis oranı</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Tahsisin bildirilmediği yerde tüm GPU’ların meşguliyeti</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Tahsisli GPU kullanım oranı</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Tahsisli ama boşta</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Tahsisli ama boşta: kapsama</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Şimdi bekleyen</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Bekleme p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Bekleme p90</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>meşgul %1, tahsis bildirilmiyor</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>tahsis bildirilmiyor</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 eşdeğeri</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>Kullanıma göre GPU’lar</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Kapasite payı</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Tahsis, şimdiye dek 24 sa</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Tahsis, 24 sa</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>Bekleyen H100</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>Bekleyen GPU</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Şimdiki yaş</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Yaş</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Şüpheli: %1</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Dönem ne olursa olsun şu anki durum.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Yalnızca: %1.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Merkez iş bildirmiyor veya söylenebilecek kadar iş başlamadı.</translation>
    </message>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>İşlerin yarısı %1 süresinden, onda dokuzu %2 süresinden az bekler. Hâlâ bekleyen işler sayılır.</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>Merkez, tahsisli GPU’larının ne kadar meşgul olduğunu bildirmiyor.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>Bu dönemde tahsisli ve meşgul değil: %1.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>En yeni ölçümün kaynaktaki yaşı.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>Çalışır durumdakiler içinde tahsisli GPU’lar.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>güncel</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>kurulu: %1, katalogdan veya merkezden</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Kaç GPU olduğunu kimse bildirmiyor.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>Son 24 saatte çalışır durumdakiler içinde tahsisli GPU’lar.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>Şimdi başlayabilecek işler %1 istiyor; alıkonan ve bağımlı işler sayılmaz.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Merkez hangi işlerin beklediğini bildirmiyor.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Kullanım oranı</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Henüz kaynak yok. Merkezin Slurm REST hizmeti, Prometheus’u veya metrik sayfası bilgi verebilir; tıklayınca kaynak eklenir.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>neyin beklediği</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>Bunu bir Slurm REST hizmeti veya muhasebe dosyaları bildirebilir.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>GPU’ların ne kadar meşgul olduğu</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>Bunu bir Prometheus’taki GPU dışa aktarıcısı bildirebilir.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>İkincisini bir Prometheus’taki GPU dışa aktarıcısı bildirebilir.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Bildirilmeyen: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Tahsisli GPU süresi üzerinden ortalama meşguliyet.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>Saha: her fabrikanın duruma göre GPU’ları</translation>
    </message>
</context>
<context>
    <name>ff::Formatter</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%%1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 sa</translation>
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
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of per cent</comment>
        <translation>%1 puan</translation>
    </message>
    <message>
        <source>H100-h</source>
        <comment>hours of H100-equivalent GPUs</comment>
        <translation>H100-sa</translation>
    </message>
    <message>
        <source>GPU-h</source>
        <translation>GPU-sa</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>sa</translation>
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
        <translation>puan</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 dk %2 sn</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes, as 9 h 40</comment>
        <translation>%1 sa %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 g %2 sa</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, such as 12 s</comment>
        <translation>%1 önce</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy ddd, HH:mm</translation>
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
            <numerusform>%n güncel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n gecikmiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n ulaşılamıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n henüz sorgulanmadı</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Güncelliklerine göre kaynaklar. Liste için tıklayın.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Yayımla</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Dondurmadan beri değişenler</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Dağıtılan sürüm olarak işaretler</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Taslağa dön</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Yayımlanmış rapor no. %1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Dondurulmuş rapor no. %1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, no. %1 yerine</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2: göstergeler saklandıkları gibi.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Karşılaştırılıyor…</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Fabrika, ülke, sayfa veya eylem</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Nereye gidilecek</translation>
    </message>
    <message>
        <source>page</source>
        <translation>sayfa</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabrikalar</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Paylar</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planlama</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Kaynak ekle</translation>
    </message>
    <message>
        <source>action</source>
        <translation>eylem</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistem</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>anten</translation>
    </message>
    <message>
        <source>state</source>
        <translation>ülke</translation>
    </message>
    <message>
        <source>view</source>
        <translation>görünüm</translation>
    </message>
</context>
<context>
    <name>ff::HeatMap</name>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>En yüksek: %1. En düşük: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>veri yok</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Kenar çubuğundaki sayfalar, üstten</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Bir fabrikaya, ülkeye veya sayfaya git</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Uyarılar: tetiklenenler, tetiklenmiş olanlar, kurallar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Geri ve ileri</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>Bir denetimden veya grafikten diğerine</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>Tablo veya grafikte: tablo ve resim olarak kopyala</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>Tablo veya grafikte: CSV olarak kaydet</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>Tablo veya grafikte: resim olarak kaydet</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>Tablo veya grafikte: menüsü</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>Göstergede: nasıl hesaplandığı</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Bu liste</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>Göstergeleri tablo olarak, ve geri</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Tablo ve resim olarak kopyala</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Sürükle</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Yakınlaştır; Shift ile kaydır, Ctrl ile aralık seç</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+tekerlek</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>İmleçte yakınlaştır</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Tıkla</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>Değerleri sabitle; lejantta seriyi gizle</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Çift tıkla</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>Tüm dönem; lejantta yalnızca bir seri</translation>
    </message>
    <message>
        <source>About Factory Floor</source>
        <translation>Factory Floor hakkında</translation>
    </message>
    <message>
        <source>Factory Floor %1</source>
        <translation>Factory Floor %1</translation>
    </message>
    <message>
        <source>Capacity and usage of Europe&apos;s AI Factories, from the sites&apos; own telemetry. Free software under the GNU General Public License, version 3.</source>
        <translation>Avrupa’nın YZ fabrikalarının kapasitesi ve kullanımı, merkezlerin kendi telemetrisinden. GNU Genel Kamu Lisansı sürüm 3 ile özgür yazılım.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>Zaman grafiği boyunca</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>Zaman grafiğinde</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Pencerede görüneni bir görünüm olarak kaydet</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>Kayıtlı görünümler</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>Tabloda: hücrenin sütununa göre sırala</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Atanmamış</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Arnavutluk</translation>
    </message>
    <message>
        <source>Alps (CSCS)</source>
        <translation>Alps (CSCS)</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Avusturya</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosna-Hersek</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belçika</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaristan</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>İsviçre</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Kıbrıs</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Çekya</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Almanya</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danimarka</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonya</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Yunanistan</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>İspanya</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Birlik</translation>
    </message>
    <message>
        <source>EUROPA consortium</source>
        <translation>EUROPA konsorsiyumu</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandiya</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Fransa</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Birleşik Krallık</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Hırvatistan</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Macaristan</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>İrlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>İsrail</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>İzlanda</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>İtalya</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Lihtenştayn</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litvanya</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Lüksemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonya</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldova</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Karadağ</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Kuzey Makedonya</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Hollanda</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norveç</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonya</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portekiz</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romanya</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Sırbistan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>İsveç</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenya</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakya</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkiye</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukrayna</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Avrupa Birliği</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>kararlaştırılmış</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>tahmini</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>yer tutucu</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>verilen %1</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>bundan kullanılan %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>kalan %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>geçersiz kalan %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>ödenen %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>bugüne dek hak %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>dayanak: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Hiçbir kuralın bir hak sahibine atamadığı hesaplar.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Burada bilinen bir hak yok.</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Hakkın bilindiği yerde ödeyen olarak kullanılan: %1 / %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kaynak: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>%2 üzerinde %1 hibesi</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>H100 eşdeğeri bilinmediğinden dışarıda bırakılan: %1.</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>Başka sistemleri de kapsadığından burada sayılmayan hibeler: %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Kullanılan</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Hakka oranı</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kapsama</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%2 üzerinde %1</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>yararlanan olarak</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>ödeyen olarak</translation>
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
            <numerusform>%n hesaba verildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Tüketim seyri</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Erişim türleri</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Burada ne hibe ne de hak biliniyor.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>Erişim türüne göre GPU-saat</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>Bu dönemde kullanım yok.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>ödeyen olarak</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>yararlanan olarak</translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>Burada sayılan kullanımın hiçbiri gözlenmedi.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Nasıl hesaplandığını görmek için tıklayın.</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Ülke ara</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Ülkeler</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sizinkiler</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>Dönemde kullanımı olanlar</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tüm ülkeler</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>Diğer ülkeler</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>No. %1, no. %2 yerine</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>yayımlandı: %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>donduruldu: %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Henüz yok. “Dondur”, verilere ne olursa olsun bir raporu göstergeleriyle olduğu gibi saklar.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Dondurulmuş ve yayımlanmış raporlar</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Rapor no. %1 olarak donduruldu.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>Rapor no. %1 yayımlandı.</translation>
    </message>
</context>
<context>
    <name>ff::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Lejant</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Tahsisli, meşgul değil</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Tahsisli, meşguliyet bilinmiyor</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Boşta</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hizmet dışı</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>Yapıştırılan belirteç masaüstünün anahtarlığında saklanır; anahtarlık kabul etmezse yalnızca sizin okuyabildiğiniz bir dosyada.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Burada masaüstü anahtarlığı yok (secret-tool kurulu değil veya çalışan oturum yok); bu yüzden yapıştırılan belirteç, yapılandırmanın “tokens” klasöründe yalnızca sizin okuyabildiğiniz bir dosyada (0600 izinli) saklanır.</translation>
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
        <translation>Factory Floor – benzetim</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>hepsi aynı anda</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>en erken</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>en geç bitiş</translation>
    </message>
    <message>
        <source> h</source>
        <translation> sa</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;GPUs at once</source>
        <translation>Aynı anda &amp;GPU</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>Çalıştırma &amp;süresi</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>Ça&amp;lıştırmalar</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>Art arda veya hepsi aynı anda</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>GPU &amp;modeli</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>GPU &amp;belleği</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>En az</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>B&amp;aşlangıç</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>Yoksa şimdi başlar</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>So&amp;n tarih</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>&amp;Pay sahibi</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>Pilot projenin kimin payını harcadığı</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>&amp;Erişim türü</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>Gü&amp;ven düzeyi</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>Sınırın ne sıklıkta tutması gerektiği</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>Pilot projenin ilk günü</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Pilot projenin son günü</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Herhangi</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Hiç kimsenin</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Not ekle</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notu değiştir</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Soğutma onarıldı; yeni zamanlayıcı ayarları …</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>Ne &amp;zaman (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Not</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Sakla</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>Not çok uzun: %n karakter fazla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>Bu önbelleği okuyan herkes görür: kişi adı yazmayın.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>Not saklandı. Gösterilen dönemin dışındaki şu zamana ait: %1.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Notu kaldır</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>Bu not kalıcı olarak kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>ff::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period. A note stands on the charts above, and goes with what is exported.</source>
        <translation>Bu dönem için not yazılmamış. Notlar yukarıdaki grafiklerde görünür ve dışa aktarılanlarla birlikte gider.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Not ekle…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Bu dönemde bu sisteme ait notlar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>ff::OpenViewDialog</name>
    <message>
        <source>Open a view</source>
        <translation>Görünüm aç</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Görünüm bağlantısı</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>Size gönderilen &amp;bağlantı</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Dosya…</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Görünümler (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Öngörülen: %1 – %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>Sınıra göre en geç %1 başlar, en geç %2 biter.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1 H100-sa</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Maliyeti %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>Pilot projeden önce payda bu yıl %1 kalıyor.</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>Seçeneğin hangi bilgisi gösteriliyor</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Seçenek</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>İleride boş GPU’lar</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Ne kadar güvenilir</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Senaryolar</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partisyon %1</translation>
    </message>
</context>
<context>
    <name>ff::OptionsModel</name>
    <message>
        <source>size unknown</source>
        <translation>boyut bilinmiyor</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Öngörülen bekleme</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>%1 sınırı</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Bekleme ve çalıştırma (%1)</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>En geç bitiş</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Sonra kalan pay</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Neden burada</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, %2 ile bağlantılı</translation>
    </message>
    <message>
        <source>least: %1, %2</source>
        <translation>en düşük: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tahsis oranı</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Tahsisli GPU kullanım oranı</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Tahsisli ama boşta</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Kuyruk baskısı</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kapsama</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Saha</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Çubuk uzunluğu</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Karşılaştır…</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>İki dönem veya iki sistem yan yana</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Kim kullandı</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>Ülkeye göre GPU-saat payı</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>GPU-saat payı</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Bu dönemde hesaba göre kullanım gözlenmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%n sistemde %1 H100 eşdeğeri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%n sistemde %1 GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n tanesinin H100 eşdeğeri bilinmiyor: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n tanesinin GPU’ları sayılmamış: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>geçmiş alınıyor…</translation>
    </message>
    <message>
        <source>Union share</source>
        <translation>Birlik payı</translation>
    </message>
    <message>
        <source>%1&apos;s share</source>
        <translation>Pay: %1</translation>
    </message>
    <message>
        <source>%1 H100-equivalents pending</source>
        <translation>%1 H100 eşdeğeri bekliyor</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>%1 GPU bekliyor</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Beklemeler ve bekleyen GPU’lar yalnızca şunun: %1. Diğer tüm göstergeler tüm kullanıcıların.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Beklemeler, bekleyen GPU’lar ve kimin kullandığı yalnızca şunun: %1. Diğer tüm göstergeler tüm kullanıcıların.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>Tüm kullanıcılar: süzgeç burada uygulanmaz.</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>ödeyen olarak · kapasite payı, çizgi: hak</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>yararlanan olarak</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Kapasite payı</translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Süzgece uyan sistem yok.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Gösterim</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Gösterim: tablo, kartlar, sütunlar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartlar</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Sütunlar…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>%n sistemin %1 tanesi gösteriliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Haritanın gösterdiği</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kullanım</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Hak</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼: %1 dönemine göre değişim.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Ülkeye göre hak kullanım oranı</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Burada bilinen hakkı olan ülke yok.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Tüm ağlar</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, ödeyen olarak</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, yararlanan olarak</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Raporun sayfaları</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>With &amp;times of day</source>
        <translation>&amp;Saatle birlikte</translation>
    </message>
    <message>
        <source>Custom period</source>
        <translation>Özel dönem</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Başlangıç</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>B&amp;itiş, bu gün dahil</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>B&amp;itiş, bu saat hariç</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>Bitiş, başlangıçtan sonra olmalı.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · %3 saati</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Son 24 saat</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Bu çeyrek</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Bu yıl</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Geçen ay</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Geçen çeyrek</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Geçen yıl</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Özel</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>BENZETİM</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kaynak: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 gözlendi</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>Pilot projenin gereksinimi</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Seçenekler</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>yukarıda seçilen ağın sistemlerinde; yukarıdaki dönem, ülke ve erişim burada geçerli değil</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>Pilot projenin çalışabileceği sistemler, en iyisi önce</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>&amp;Bilgi notu …</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Planı rapor olarak her biçimde bir klasöre yazar</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Bilgi notu klasörü</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>Bilgi notu %1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>Son ayların kuyrukları yeniden oynatılıyor; ilk seferinde birkaç saniye sürer.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>Bu ağa ait sistem yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>%n sistem karşılayabilir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>toplam %1</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Gecikme, ms</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>En yavaş, ms</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sorgu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ölçümler</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bayt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>yanıtlandı</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Grafik olarak veya tek tek sorgular</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Günlüğün ne kadarı</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;sa</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7&#xa0;gün</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Sorguların gecikmesi</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>Günlükte bu kaynağın sorgusu yok.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Tek tek sorgular, en yenisi önce</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Sorgu günlüğünü kopyala veya kaydet</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sorgular</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n sorgu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n başarısız</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>Genişliğe sığdır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Küçült (Ctrl+tekerlek)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Büyüt (Ctrl+tekerlek)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Raporda ara</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Rapor hazırlanıyor</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n yer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>%1 / %2 parça okundu</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Merkezin hiçbir muhasebe raporu tümüyle bu sürenin içinde değil.</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>Merkezin muhasebe raporlarının süresindeki ölçümler onun kendi muhasebesinden oluşturuldu; raporların yanına konmaz.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>Merkezin muhasebe raporları yalnızca bazı hesapları bildiriyor; hesap bilmeyen ölçümler bunların yanına konmaz.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>Merkezin muhasebe raporları bu sürenin %1 kadarını kapsıyor; yanındakiler aynı süreden ve aynı hesaplardan.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>Bu sürenin %1 kadarındaki ölçümler ölçülmedi, merkezin muhasebesinden oluşturuldu: işler ve ölçümler geri kalanında karşılaştırılır.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 ile</translation>
    </message>
    <message>
        <source>antennas: %1</source>
        <translation>antenler: %1</translation>
    </message>
    <message>
        <source>AI Factory</source>
        <translation>YZ fabrikası</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Katılanlar</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemler</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Anten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Hakkında</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasite</translation>
    </message>
    <message>
        <source>Capacity from %1</source>
        <translation>Kapasite, %1 itibarıyla</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Hesaba yazma</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Pay: %1</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>ulaşılmadı: çok fazlası hâlâ bekliyor veya vazgeçti</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>başlama − hazır olma; p90 Kaplan-Meier’e göre, hâlâ bekleyen ve beklerken iptal edilen işler sansürlü gözlem sayılarak</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>işler</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>alıkonan ve bağımlı işler ile ileri bir zaman veya rezervasyon için olanlar sayılmaz; bekleyen iş dizisi her göreviyle sayılır</translation>
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
        <translation>başlayan</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>hâlâ bekleyen veya başlamadan giden</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Gözlenmedi</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Planlı hizmet dışı: en çok %1 GPU</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>hesap %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>üst hesap %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>etiket %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>örüntü %1</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Erişim türü yok</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>kararlaştırılmış</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>tahmini</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>yer tutucu</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>kurulu</translation>
    </message>
    <message>
        <source>available</source>
        <translation>kullanılabilir</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>tahsis edilebilir</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>bilinmeyen sayıda %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>birim</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>H100 eşdeğeri GPU</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>fiziksel GPU</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>Kaynaklar %1 GPU gösteriyor (%2), federation.toml veya katalog %3 diyor: GPU’ları hangi etiketlerin ayırdığını veya oradaki kapasiteyi denetleyin.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>%3 kapasitenin (%2) %1 GPU’su tahsisli: ikisinden biri yanlış.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, %2 itibarıyla: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1; %3 GPU’nun %2 tanesi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ölçülmüyor</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>kaynağın verdiği gibi</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, merkezin tüm GPU’lardaki ortalaması</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>%2 sistemin %1 tanesinin kaynağı var</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 Önceki yanıt hâlâ geçerli.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>En yeni yanıt 2,5 aralıktan eski.</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>Bu sistem için kaynak tanımlı değil.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>GPU’larının H100 eşdeğeri bilinmiyor.</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>Kaynağı kaç GPU olduğunu ve ne kadar meşgul olduklarını bildiriyor, ama hangilerinin tahsisli olduğunu bildirmiyor.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>ölçümler</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>bir ölçüm bir sonrakine kadar, en çok 2,5 aralık geçerlidir; sonrası boşluktur ve asla sıfır değildir</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>tahsisli / (kapasite − hizmet dışı − planlı hizmet dışı), asla 1’den büyük değil</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>tahsisli</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>kapasite</translation>
    </message>
    <message>
        <source>down</source>
        <translation>hizmet dışı</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>planlı hizmet dışı</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>boşta veya hizmet dışı, bilinmiyor</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>tahsisi bildirmediğinden dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>tahsisli GPU süresi üzerinden meşguliyet ortalaması</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>meşgul ve tahsisli</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>meşguliyetin bilindiği yerde tahsisli</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>meşguliyetin kaynağı</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>bunu bildiren sistemler</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(tahsisli − meşgul ve tahsisli), ikisinin de gözlendiği süre boyunca toplam</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>tahsislilerin</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>tüm GPU’lar üzerinden meşguliyet ortalaması; kaynak hangilerinin tahsisli olduğunu bildirmiyor</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>meşgul</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>meşguliyetin bilindiği yerde kapasite</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>bekleyen GPU × süre sınırı / kullanılabilir GPU; üst sınırdır, çünkü süre sınırları çalışma sürelerinden uzundur</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>bekleyen GPU × sınır, ortalama</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>kullanılabilir GPU, ortalama</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>gözlenen süre / sorulan süre, kaynağı olan tüm sistemlerde, her biri GPU’suyla ağırlıklı</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>gözlenen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>sorulan</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>kapasitesi bilinmediğinden kapsamada ağırlığı yok</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 üzerinde %1</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>aygıt-saat × merkezin bir aygıt-saat için birimi</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>bir aygıt-saat için birim</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>verilen</translation>
    </message>
    <message>
        <source>used</source>
        <translation>kullanılan</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kalan</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>geçmiş sıfırlamalarda yitirilen</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>geçersiz kalan</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>bu hesapları hiçbir kural atamıyor</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>bu hak sahibinin hiçbir hesabı kullanılmadı</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ve %2 tane daha</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1 / %2: %3 kapasite, %4</translation>
    </message>
    <message>
        <source>period</source>
        <translation>dönem</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>işler üzerinden toplam: dönem içinde fiziksel GPU × gerçek saat, ödeyen olarak</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>işler üzerinden toplam: dönem içinde fiziksel GPU × gerçek saat, yararlanan olarak</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>tüm GPU-saat</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>hakkın bilindiği yerde ödeyen olarak kullanılan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>hak tanımlı olmayan sistemlerde kullanım</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>GPU’larının H100 eşdeğeri olmadığından dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>ödeyen olarak kullanılan GPU-saat / bugüne dek hak edilen GPU-saat; hak = zaman üzerinden toplam: oranı × dayanağı</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>bugüne dek hak</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>dayanak</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>işler: her işin bilindiği süre; ölçümler: geçerli oldukları süre</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>verilen − hibeli hesapların ve altlarındakilerin hibeler içindeki kullanımı − hibe bittiğinde geçersiz kalan</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>bilinen hibe yok: dönemin hakkı − hakkı bilinen sistemlerde ödeyen olarak kullanım</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>biten hibelerin ötesinde kullanılan</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>kullanım, kendisinde veya üstünde yürürlükte hibesi olan en yakın hesaba sayılır; birden çok hibede ilk bitene</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>son 28 günün hızı</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>çok azı gözlendi</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>tükeniş</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>bu sürenin çok azı gözlendi</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>Bir GPU-saat tam bir MI250X’tir: bir saat boyunca iki yonga</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Tam düğüm: düğüm ve saat başına 4 GPU-saat; yongalardan hesaplanır, bu yüzden iş sekizden az istediğinde alt sınırdır</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(çekirdek / 8, bellek / 64 GB, yonga) × saat × 0,5; yalnızca yongalardan, bu yüzden alt sınır</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC: 6 ay sonra kullanım yüzde 40’ın altındaysa hibe kendiliğinden azaltılır</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>4 GH200’lü tam düğümler; kota her çeyrekte yenilenir ve kullanılmayan yanar</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPU × saat / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>Aylık kota, toplamın hibenin aylarına bölümüdür; sonrasında öncelik düşer</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>“%1” adlı ağ yok. Bilinenler: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>“%1” adlı sistem yok. Bilinenler: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>“%1” adlı hak sahibi yok. Bilinenler: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>“%1” adlı erişim türü yok. Bilinenler: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>“%1” adlı GPU modeli yok. Bilinenler: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>GPU sayısı 1 ile %1 arasında olmalı; şu an %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>Bir çalıştırmanın saati 0’dan büyük, en çok %1 olmalı.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>Çalıştırma sayısı 1 ile %1 arasında olmalı; şu an %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>GPU belleği 0 GB’tan büyük olmalı.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>Güven düzeyi 0,5’ten büyük, 0,999’dan küçük olmalı.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>Son tarih %1, planın zamanı olan %2 sonrasında değil.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>%1 ile son tarih %2 arasında %3 sa var, ama yalnızca çalıştırmalar %4 sa sürüyor.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>İstenen türden %1 GPU’su var; pilot projeye aynı anda %2 gerekiyor.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>Şuna sahip değil: %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>GPU’larından hiçbirinin %1 GB belleği olduğu bilinmiyor.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>Kaç GPU’su olduğu bilinmiyor ve hiçbir işi gözlenmedi.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Sınır yok: hiçbir işi bilinmiyor; boş GPU ve kuyruk ölçümleri, sınırın gerektirdiği %2 başlangıcın yalnızca %1 tanesini gösteriyor.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Sınır yok: hiçbir işi bilinmiyor; ölçümlerden gelen sınır, son 90 günün %2 denemesinin yalnızca %1 kadarında tuttu.</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Sınır yok: ne işler ne de boş GPU’lar ve kuyruk uzunluğu gözlendi. Beklemeler için Slurm muhasebesinden veya dosyalardan iş kayıtları gerekir.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>Sınır için yeterince iş gözlenmedi: son 90 günde %1 / %2.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Sınır yok: son 90 günde %2 işin yalnızca %1 kadarında tuttu.</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Sınır yok: hiçbir işi gözlenmedi. Beklemeler için Slurm muhasebesinden veya dosyalardan iş kayıtları gerekir.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>Her boyuttan işlere dayanıyor: bu boyuttan çok azı gözlendi.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>Ölçümlerden: hiçbir işi bilinmiyor. Sınır, boş GPU’lardan ve kuyruk uzunluğundan çıkıyor ve işlerden gelene göre daha geniş; son 90 günün %2 denemesinin %1 kadarında tuttu.</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>%1 sınırı son 90 günde %3 işin %2 kadarında tuttu.</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>Medyan sınır, yayımlanmış yöntemin (QBETS) sınırının %1 katıydı.</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Ekstrapolasyon: gözlenen en büyük iş %1 GPU’luydu.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>Son tarihten sonra bitebilir: beklemelerinin %1 sınırıyla %2 tarihinde biter.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>Payda bu yıl %1 GPU-sa kaldı, %2 eksik.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>Bir çalıştırmanın beklemesi %1 olarak öngörülüyor; %2 sınırı %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>Bir çalıştırmanın beklemesi için %1 sınırı %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%2 tarihinden itibaren %1</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Erişim türleri: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>Boyutu veya karar süresi bilinmeyen: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>Bu boyutta veya sürede bir pilot projeye uygun değil: %1.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>Boş GPU öngörülmüyor: bunun için hangi GPU’ların tahsisli olduğuna ilişkin 14 günlük ölçüm gerekir; %1 sa gözlendi.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>Bu günlerde öngörülen boş GPU sayısı, pilot projenin bir çalıştırmasına yetmiyor.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>Öngörülen boş GPU sayısına göre bir çalıştırmaya %1 tarihinden itibaren yer var. Önce bir kuyruk alabilir.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>%1 sa ölçümden öğrenildi; bakım saatleri dışarıda bırakıldı, duyurulanlar düşüldü.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>Geçmişte %1 günden denendi: yüzde 90 bandı saatlerin %2 kadarını, yüzde 50 bandı %3 kadarını içerdi; hata (pinball kaybı), “bir hafta önce aynı saatteki gibi” tahmininin %4 katıydı.</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>tümü tasarım gereği</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>tasarım gereği olanın dışında %1 kalıyor</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>bilinen neden yok; hesapları ve günleri karşılaştırın</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>boş rezervasyonlar: sreport, rezerve edilmiş boş GPU’ların %1 kadarını onların hesabına yazıyor; işlerde bunlar yok</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>boşluklar: ölçümler sürenin %1 kadarını kapsıyor, en uzun boşluk %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>merkezin dışa aktarıcısı rezerve GPU’ları tahsisli sayıyor olabilir</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>işler sürenin yalnızca %1 kadarı için biliniyor; kalanını içe aktarın veya sorgulayın</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>birimler: biri diğerinin %1 katı; sanki biri yonga, diğeri GPU sayıyor</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>sreport, bir rezervasyonda boş duran GPU’ları onun hesabına yazıyor; bunlar hiçbir işte değildi</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>sreport bir MIG dilimini bir GPU sayıyor, GPU paylarını saymıyor; burada her biri GPU’nun kendi parçası kadar sayılıyor</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>askıya alınmış bir işin GPU’ları tahsisli kalır ve sayılır; sacct’ın geçen süresi bunları dışarıda bırakır</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|birinci − ikinci| / ikisinden büyüğü</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>işler ve ölçümler</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>yüzde 1’den büyük fark işaretlenir</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>merkezin muhasebe raporları</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>olası neden</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>içe aktarılan dosyalar</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>hesaplara tahsis edilen GPU’ların dönem üzerinden integrali</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>işler üzerinden toplam: dönem içinde fiziksel GPU × modelinin katsayısı × gerçek saat</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>işler üzerinden toplam: dönem içinde fiziksel GPU × gerçek saat</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>GPU-saniye</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>kullanım anında yürürlükteki atama kuralları</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>merkezin hesaba yazdığı gibi</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>tahsis oranı</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>kullanım oranı (tahsisli GPU)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>kuyruk baskısı</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>kapsama</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>bekleme</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-saat</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>hak kullanım oranı</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>marj</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>merkez birimi</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>mutabakat</translation>
    </message>
    <message>
        <source>account</source>
        <translation>hesap</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistem</translation>
    </message>
    <message>
        <source>The runs begin later: the bound does not know the queue of then, and single weeks may differ. It was judged as stated seven days before each job.</source>
        <translation>Çalıştırmalar daha sonra başlıyor: sınır o zamanki kuyruğu bilmez ve tek tek haftalar farklı olabilir. Sınır, her işten yedi gün önce belirtildiği hâliyle değerlendirildi.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>Planın zamanı (%1) gelecekte: onun hakkında henüz bir şey bilinmiyor.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>%1 GPU’nun bakımı: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>%1 GPU’nun rezervasyonu: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Tüm GPU’ların bakımı: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Tüm GPU’ların rezervasyonu: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (merkez bildirdi).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (federation.toml dosyasından).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>Her boyuttan işlerin sınırı da yetmiyor: %2 işin %1 kadarında tuttu.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>Çalıştırmalar daha sonra başlıyor: sınırlar, her işten yedi gün önce belirtildikleri hâliyle değerlendirildi.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>Her boyuttan işlere dayanıyor: bu boyutun sınırı işlerinin yalnızca %1 kadarında tuttu, oysa %2 isteniyor.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Ve %1 tane daha.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>gözlenen süre / sorulan süre, kullanımın gelebileceği sistemlerde</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>İlk ölçümünü bekliyor</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>İlk ölçümden önce</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>İlk sorgusunu bekliyor.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Engel: %1 Bu, aynı anda tüm çalıştırmalar için çok az GPU bırakıyor. Başlangıç ve bitiş bunu hesaba katıyor; beklemenin sınırı katmıyor.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Engel: %1 Bu, bir çalıştırma için çok az GPU bırakıyor. Başlangıç ve bitiş bunu hesaba katıyor; beklemenin sınırı katmıyor.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>Başlangıç (%1), son tarihten (%2) önce değil. Daha erken başlatın veya daha geç bir son tarih seçin.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>tahsisli ama boşta</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>tüm GPU’ların meşguliyeti</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Engel: %1 Bu, istenen türden çok az GPU bırakabilir. Başlangıç ve bitiş bunu hesaba katıyor; beklemenin sınırı katmıyor.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Ekstrapolasyon: gözlenen bir işin en uzun süre sınırı %1 idi.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1 en geç %2 (son başvuru en geç %3)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1: %2 itibarıyla (son başvuru %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Son 90 günde bekleme sınırlarının ne sıklıkta tuttuğu, boyuta göre</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>Sınırının en çok ötesinde bekleyen işler</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>Neden “sbatch --test-only” değil? Slurm’un kendi tahmini o anki kuyruğun benzetimini yapar ve sonradan gelen işleri bilmez. Üst sınır olarak okunduğunda Cedar’da 53 işin yüzde 53’ünde, Narval’da 58 işin yüzde 10’unda tuttu (herkese açık bir veri kümesinin beklemeleri).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tümü</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>İşler</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tuttu</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Medyan sınır</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>QBETS sınırı</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>En kötü sapmalar</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Bekledi</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabrikalar</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Paylar</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planlama</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Görünümler</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Kayıtlı görünümler</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Kayıtlı görünümler (Ctrl+D pencerede görüneni kaydeder)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Vaat edilen ve gözlenen</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>Son 90 günün hiçbir sınırı değerlendirilemiyor.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>vaat edilen %1, gözlenen %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Vaat edilen</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Gözlenen</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>vaat edilen</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>Gözlenmedi</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tablo %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Şekil %1. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>Verileri ektedir.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>Şekil %1 verileri. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>İşaretler:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Ek: şekillerin verileri</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>İki nokta, gözlenmeyeni gösterir.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Raporun durumu</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kapsama</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Hakların dayanağı</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Atama kuralları</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hazırlandı</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Raporun tüm göstergeleri</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Son 90 günün sınırları</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>İşin GPU sayısı</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>İşler</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tuttu</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Medyan sınır</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Yayımlanmış yöntemin medyanı</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>Bu sistemlerin hiçbir işi gözlenmedi.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tümü</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Vaat edilen ve gözlenen</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>İşlerin bir kısmı için tutması gereken sınırların ne sıklıkta tuttuğu.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Vaat edilen</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>vaat edildiği gibi</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>Bu günlerin en kötü sapmaları</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Kuyruğa giriş</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Bekledi</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Hiçbir iş sınırından uzun beklemedi.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Sınırların başarısı</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>hiç kimsenin</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Pilot bilgi notu: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>Pilot projenin gereksinimi</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Çalıştırmalar</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>GPU modelleri</translation>
    </message>
    <message>
        <source>any</source>
        <translation>herhangi</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>GPU belleği</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>en az %1 GB</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Son tarih</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Harcadığı pay</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Sınırların güven düzeyi</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Nerede çalışabilir</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Seçenekler, en iyisi önce</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Öngörülen bekleme</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Bekleme sınırı</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>En geç bitiş</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-saat</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>H100-saat</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Sonra kalan pay</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>Hiçbir sistem sorulmadı.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Önümüzdeki 14 günde boş GPU’lar</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>Hiçbir seçenekte boş GPU’ları öngörecek kadar ölçüm yok.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>İleride boş GPU’lar: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>Altı saatte bir boş GPU’lar: öngörülen sayı ile saatlerin yarısını ve onda dokuzunu içeren bantlar.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>saatlerin %1 kadarında daha az</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Erişim yolları</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Varsayımlar</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>Sınır, birçok iş için verilen bir vaattir: bunun gibi yüz çalıştırmadan yaklaşık olarak güven düzeyinin bıraktığı kadarı daha uzun bekler.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>Pilot projenin, sistemde yeni olan bir hesapla, süre sınırı çalıştırma süresi kadar olacak biçimde, sınırı en kısa olan partisyona gönderildiği varsayılır.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Art arda çalıştırmalar her seferinde yeniden bekler; bu güven düzeyindeki bitiş, sınırlarını topladığından temkinlidir.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>Öncelikler, proje sınırları ve merkezin planın zamanından sonra değiştirdikleri bilinmiyor.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%2 sa %1 GPU</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%2 sa %1 GPU, aynı anda %3 çalıştırma</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%2 sa %1 GPU, art arda %3 çalıştırma</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>sonradan gelen işler</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>sonradan gelen ölçümler</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>merkezin yeniden bildirdiği toplamlar</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>değişen bir kural</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>düzeltilen kapasite</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>programın başka bir sürümü</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>gözlenmedi</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>yeterince gözlenmedi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b: seride kırılma (kapasite değişti)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e: tahmini (hak kararlaştırılmadı)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p: geçici (dönem bitmedi)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u: dönemin yüzde 95’inden azı gözlendi</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>iki nokta: yok</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Dondurulmuş</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Yayımlanmış</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, rapor no. %2, no. %3 yerine</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, rapor no. %2</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Geçici: dönem bitmedi. Göstergeler rapor gününe kadardır.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>Bu dönem hakkında hiçbir şey bilinmiyor: hiçbir kaynak gözlenmedi ve muhasebesi içe aktarılmadı.</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Veri sonu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>H100 eşdeğeri GPU-saat</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>fiziksel GPU saati</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Dışarıda bırakılan bölümler</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Önceki dönem</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Bir yıl önce</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Yıl başından beri</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Verilen</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Kullanılan</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Geçersiz kalan</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Döneme değen hibeler</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Erişim türü</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Tükeniş</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>Bu döneme ait bilinen hibe yok.</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>%2 üzerinde %1 hibesinden kalan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Bitişe doğrusal gidiş</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>Son 28 günün hızıyla tükeniş: %1.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>Yarısının başladığı süre</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>Onda dokuzunun başladığı süre</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Sisteme göre beklemeler</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>İşin başlayabileceği andan başlamasına kadar. Hâlâ bekleyen veya beklerken iptal edilen işler bundan uzun sayılır.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>Bekleme gözlenmedi.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>bilinen hak yok</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>Bu hak sahibinin kullanımı gözlenmedi.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>Bu sistemlerde tüm hak sahiplerinin kullanımının %1 kadarı, hakkı kapasitelerinin %2 kadarı: sıra %3 / %4.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>Bu sistemlerde tüm hak sahiplerinin kullanımının %1 kadarı: sıra %2 / %3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>Ulusal rapor: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Temel göstergeler</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Kullanılan (yararlanan olarak)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Ödenen (kendi payından)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Tüm kullanımdaki pay</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Hak</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Hak kullanım oranı</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Sisteme göre kullanım</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ödenen</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Hakka oranı</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Tahsisli GPU kullanım oranı</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Sisteme göre kullanılan, ödenen ve hak</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Dayanak</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>GPU kullanımı gözlenmedi.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Gizli tutulan, toplam</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>tüm ağlar</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Program değerlendirmesi: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tahsis oranı</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Kuyruk baskısı</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Kullanımın atanmamış payı</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasite</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Tahsisli</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Kullanım oranı</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Bekleme p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Bekleme p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Saha</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Tüm sistemler</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>GPU sayıları gözlenen sürenin ortalamasıdır. Hiçbir kaynağın sorgulamadığı sistem gözlenmez; bu, kullanımı hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>Bu ağda bilinen sistem yok.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Merkez raporu: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kullanım</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Ödeyen</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Kim yararlandı</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Yararlanan</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Kim ödedi</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>Erişim türüne göre</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>Partisyona göre</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partisyon</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>GPU-saate göre hesaplar</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>Zaman içinde GPU’lar</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>GPU’ların durumları gözlenmedi: hiçbir kaynak bunları ölçmüyor.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Beklemeler</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Hibeler ve kalanları</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Bitişe yakın (60 günden az): %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>Telemetride iyileştirilecekler</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>GPU’ların durumları</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Hiçbir kaynak hangi GPU’ların tahsisli, boşta veya hizmet dışı olduğunu ölçmüyor: Slurm dışa aktarıcısı veya slurmrestd ekleyin.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Hiçbir dışa aktarıcı GPU’ların ne kadar meşgul olduğunu bildirmiyor: kaynaklara DCGM veya AMD dışa aktarıcısını ekleyin.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Hiçbir kaynak hangi işlerin beklediğini hesaba göre bildirmiyor.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>Bilinen iş muhasebesi yok: sacct içe aktarın veya slurmdbd ile slurmrestd ekleyin.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Atanmamış hesaplar</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>Kullanımın %1 kadarını hiçbir kural atamıyor: hesaplarını federation.toml içinde atayın.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Kaynak %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>Son 24 saatteki %2 sorgunun %1 tanesi başarısız oldu. %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Hiçbir şey: tüm gösterge aileleri var ve tüm hesaplar atanmış.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>benzetimli federasyonun kuralları</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>%1 sürümü, %2 kural</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 kural</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Kullanımda (tahsisli ve meşgul)</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Tahsisli, meşgul değil</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Tahsisli (meşguliyet ölçülmüyor)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Boşta</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hizmet dışı</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>Saha: duruma göre GPU’lar</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>Gözlenen %1 sistemin dönem boyunca ortalama GPU’ları; %2 sistem gözlenmedi.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>Zaman içinde duruma göre GPU’lar</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>Her zaman aralığının ortalama GPU’ları; gözlenmeyen taralıdır.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Haftanın saatine göre tahsis oranı</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>Her saatin, dönemin haftaları üzerinden ortalaması.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Kesinti, bakım ve verisiz süreler</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Hizmet dışı: GPU’ların en az onda biri hizmet dışıydı. Bakım: o kadarı planlıydı. Veri yok: sistemi kimse gözlemedi, çalışmış olabilir.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>Ne kesinti ne de verisiz süre gözlendi.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Bakım</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Veri yok</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>Birlik payından</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Erişim türleri ve tavanları</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Erişim türleri</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>Birlik’in dönemde, o dönemdeki GPU-saat hakkından ödedikleri. Bir tavan bu dönemden uzun bir süre için geçerli olabilir.</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Kullanılan (GPU-saat)</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>İşler üzerinden toplam: dönem içinde GPU × gerçek saat. Dönemin sınırını aşan iş orada bölünür; hâlâ çalışan iş son gözlemine kadar sayılır; askıya alınmış iş GPU’larını tutar ve sayılır. Muhasebenin bilinmediği yerde, hesaplara tahsis edilen GPU’ların integrali.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>Fiziksel GPU: merkezin Slurm’u bir GPU’nun yongalarını sayıyorsa iki yonga bir sayılır. Bir MIG dilimi, hesaplama dilimlerinin GPU’sununkilere oranı kadar sayılır.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Yararlanan ve ödeyen</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>Kullanıcıları yararlanan ülke ve payı ödeyen hak sahibi. Bir ülkenin Birlik süresindeki projesi Birlik’in hakkı ve o ülkenin yararıdır. Atanmamış kullanım kendi satırındadır.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Kapasite × hak sahibinin oranı, dönemin rapor gününe kadarki integrali. Hak sahibinin ödediğiyle karşılaştırılır.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>Tahsisli GPU / (kapasite − hizmet dışı − planlı hizmet dışı), asla 1’den büyük değil.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>Tahsisli GPU süresinin, dışa aktarıcının ölçümüne göre GPU’nun meşgul olduğu kısmı; merkez bunu sunmuyorsa bilinmez.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>Bekleyen GPU × süre sınırı / kullanılabilir GPU: her GPU’yu bekleyen iş saatleri. Üst sınırdır, çünkü işler sınırlarından önce biter.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Bekleme</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Başlama − hazır olma; hâlâ bekleyen işler sansürlü gözlem sayılarak Kaplan-Meier’e göre kuantiller.</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Gözlenen süre / sorulan süre.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Yuvarlama</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>Tablolardaki tam GPU-saatler, parçalar toplamı verecek biçimde yuvarlanır (en büyük kalan); bu yüzden aynı gösterge iki tablo arasında bir farklı olabilir. CSV, XLSX ve JSON dosyaları tam duyarlıktadır.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>içe aktarılan dosyalar</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>H100 eşdeğerleri</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>Bir GPU kaç H100 sayılır</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU modeli</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>Bilinen katsayı yok.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Yöntem</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Sisteme göre veri kaynakları. Atama kuralları: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>Hesaplar adlandırılır, kişiler asla: program kullanıcı adı, iş adı veya yol saklamaz.</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Sisteme ve erişim türüne göre kullanım</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Yararlanan olarak kullanılan</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>On iki ay</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Aya göre kullanılan ve ödenen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Aya göre kullanım</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>%2 ayın %1 tanesi en az yarı yarıya gözlendi.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>Hepsinden birlikte ne kaldığını söylemek için bugüne kadarki sürenin çok azı biliniyor.</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>Hibelerden kalan</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>Haktan kalan</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Sıfırlamada yitirilen</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Sıfırlamada yitirilen, merkezin biriminde</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>Merkezin kuralı</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>Sıfırlamada hiçbir şey yitirilmedi.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>Kim yararlandı, kim ödedi</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Kullanımı kim ödedi: %1</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>Ödenenden kim yararlandı: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>Birden çok ülkenin yararlandığı projede bu hak sahibinin kısmı.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Erişim veren programlar:</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Hak sahibine ve sisteme göre kullanım</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Yararlanana ve sisteme göre kullanılan</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Hak sahibi</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>Kim öderse ödesin, kimin yararlandığı. Atanmamış, hiçbir kuralın atamadığıdır. Son satır, her sistemin ne kadarının gözlendiğidir.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>Fast Lane ile birlikte Ortak Girişim payının en çok yüzde 10’u</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>Playground ile birlikte Ortak Girişim payının en çok yüzde 10’u</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>Ortak Girişim payının en çok yüzde 30’u; ticari süre Birlik süresinin en çok yüzde 20’si</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>Ortak Girişim payının en çok yüzde 25’i</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Erişim türüne göre kullanım</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>Erişim türüne göre tüm kullanım</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>Erişim türüne göre Birlik’in ödedikleri</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Federasyon kataloğuna göre erişim türlerinin tavanları:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Kuruluş türüne ve programa göre kullanım</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Kuruluş türüne göre</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>Erişimi veren programa göre</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Belirtilmemiş</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Tahsisli ama boşta</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>Tahsisli ama boşta GPU-saate göre sistemler</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>Gözlenen süre boyunca. Kullanım oranı ölçmeyen sistemler tabloda yoktur.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Hiçbir sistem GPU’larının ne kadar meşgul olduğunu ölçmüyor.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Kesinti, bakım ve kapasite</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>O andan sonraki kapasite</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Dönemdeki kapasite değişiklikleri</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>Hiçbir sistemin kapasitesi değişmedi.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Sisteme ve haftaya göre kapsama</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Hafta başı</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>%2 sistem haftasının %1 tanesi en az yüzde 95 oranında gözlendi.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Bir günden uzun boşluklar</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Ne işlerin ne de ölçümlerin bilindiği süre.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Hiçbir sistem bir günden uzun gözlemsiz kalmadı.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Atanmamış kullanım</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Sistemin kullanımındaki pay</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Hiçbir kuralın atamadığı kullanım</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>Gözlenen tüm kullanım bir kuralla bir hak sahibine atanmış.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>işler</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>ölçümler</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>merkezin muhasebe raporları</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>Büyüğüne oranı</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>İki yoldan bilinen aynı kullanım</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Neye göre</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Karşılaştırılan</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Olası nedenler</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>İki yolun da bildiği süre boyunca fiziksel GPU saati. Yüzde 1’den büyük fark merkeze sormaya değer.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>Hiçbir sistemin kullanımı iki yoldan bilinmiyor.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Önce bildirilen</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Şimdi bildirilen</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Merkezlerin yeniden bildirdiği toplamlar</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Yeniden bildirim</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Aynı süre için önce başka bir toplam veren merkezin kendi muhasebesinde fiziksel GPU saati.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Hiçbir merkez bu dönemin bir toplamını yeniden bildirmedi.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Veri kalitesi</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>Gözlenmeyen, boşluktur ve asla sıfır değildir. Kapsama, verisi bilinen sürenin sorulan süreye oranıdır; birden çok sistemde GPU’larıyla ağırlıklıdır. Yarısından azı gözlenen gösterge gizli tutulur.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Girişim</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Küçük veya orta ölçekli işletme</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Büyük işletme</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Kamu kuruluşu</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Başlayan</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Başlamayan</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>İş türüne göre beklemeler</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>İş grubu</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>İşin GPU sayısı</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Yeni gelenler, örneğin girişimler: 14 gün GPU kullanmamış hesaplar, 100 GPU-saat kullanana kadar.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Yeni gelenler: yarısının başladığı süre</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Yeni gelenler: onda dokuzunun başladığı süre</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Yeni gelen hesaplar</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (parça %2 / %3)</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>En uzun beklemeler şuradaydı: %1.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Geciken sorgular: %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>Kaynağın sorgulanma aralığı %1; 100 sorgunun 95’i bir öncekinden sonra en geç %2 içinde başladı; en uzun ara %3 oldu. Daha seyrek sorgulayın veya yanıtlarını neyin geciktirdiğini bulun.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>Kullanımın en yüksek olduğu ay %1: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>Sıfırlamadan önce kullanılmayan ve merkezin kuralı gereği devretmeyen miktar.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>En çok: %1, tüm kullanımdaki payı %2.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>Kapasitenin değiştiği bir süreye ait göstergeler, serilerinde kırılma oluşturur.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>federation.toml içindeki bir kural hesaplarını atayana dek kullanım hiçbir hak sahibi için sayılmaz.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>Toplam %1 içinden ilk üçünün payı %2.</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>Tükendiği tarih: %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Bittiği tarih: %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>Son 28 gün hakkında ne zaman tükeneceğini söyleyecek kadar bilgi yok.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>Son 28 günün hızıyla bitişinden önce tükenmiyor.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>Kullanılan ve kalan, hibenin tüm süresi için bu raporun gününe kadardır ve fiziksel GPU saati cinsindendir. Hibenin tükendiği gün son 28 günün hızına dayanır; hibe bitişinden önce tükenmiyorsa veya yeterli bilgi yoksa gün verilmez.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>Kullanım oranı, sistemin tüm işlerinindir. Tabloda olmayan bir sistemde kullanım gözlenmedi ve o sistem için bir hak bilinmiyor.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Bir hakkın dayanağı</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Kararlaştırılmış: taraflarca bildirilen. Tahmini: yayımlanmış katkılardan türetilen. Yer tutucu: bir sayı yayımlanana dek federasyon dosyasının varsayımı; buna dayanan hak kullanım oranları örnektir, sonuç değildir.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Yalnızca %1, tüm kullanımdaki payı %2.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>Ne boyutu ne de kullanımı biliniyor: %1.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Her sınır, iş kuyruğa girdiğinde bilinenlerden belirlendi, sonra ne kadar beklediğiyle karşılaştırıldı. İşlerin %1 kadarından azında tutan sınırlar gösterilmez.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Bazı hesaplarını hiçbir kural atamıyor: bunları federation.toml içinde atayın. Ne kadar kullandıklarını söylemek için çok az gözlem var.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>Ulusal rapor</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Program değerlendirmesi</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Merkez raporu</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fiziksel GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 eşdeğeri</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Dile göre</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>AB yazım kılavuzu</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>AB yazım kılavuzu: ülkeler protokol sırasıyla, Yunanistan EL olarak</translation>
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
        <translation>Bir ay (2026-10), çeyrek (2026-Q3), yıl veya BAŞ..SON (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Yazım</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Son tam ay</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Son tam çeyrek</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Son tam yıl</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tüm ağlar</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>“%1” adlı saat dilimi yok. Listeden birini veya IANA listesinden başka bir ad seçin, örneğin America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>“%1” bir dönem değil. Bir ay (2026-10), çeyrek (2026-Q3), yıl (2026) veya BAŞ..SON (2026-10-03..2026-10-17) yazın.</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Henüz sorgulanan sistem yok: önce bir kaynak ekleyin.</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>“%1” artık bilinmeyen bir hak sahibine, ağa veya sisteme ait. Başka birini seçip yeniden kaydedin.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Dondur</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>İptal edildi. “Yeniden oku” raporu hazırlar.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Hangi rapor</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Metin ve bölümler</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Dondurulmuş ve yayımlanmış</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Yeniden oku</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Raporu şimdi bilinenlerden hazırlar</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Raporu şimdiki göstergeleri ve yorumlarıyla saklar</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Rapor hazırlanıyor.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · s. %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 olarak kaydedildi</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>%n dosya %1 konumuna kaydedildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Yeni kural</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Kuralı değiştir: %1</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>Son 30 günde denendi</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Kesikli çizgiyi sürükleyin veya Yukarı ve Aşağı tuşlarıyla oynatın. Kırmızı: tetiklenir. Taralı: çok azı gözlendi; bu ne tetikler ne de bitirir.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
</context>
<context>
    <name>ff::RuleForm</name>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> sa</translation>
    </message>
    <message>
        <source> GPUs</source>
        <translation> GPU</translation>
    </message>
    <message>
        <source> GPU-h</source>
        <translation> GPU-sa</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Eşik</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Bitiş payı</translation>
    </message>
    <message>
        <source> days</source>
        <translation> gün</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>herhangi bir zamanda</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>hemen</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Ne kadar süreyle</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zaman birimi</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dakika</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>saat</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Gösterge</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>&amp;Tetiklenme koşulu</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>Kesintisi&amp;z süre</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>&amp;Bitiş payı</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>Hibenin biti&amp;şine kalan</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>K&amp;onu</translation>
    </message>
    <message>
        <source>below</source>
        <translation>altında</translation>
    </message>
    <message>
        <source>above</source>
        <translation>üstünde</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>veri yok</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tümü</translation>
    </message>
</context>
<context>
    <name>ff::RuleReach</name>
    <message>
        <source>F&amp;irst day</source>
        <translation>İ&amp;lk gün</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>S&amp;on gün</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>“*” herhangi karakterlerin yerini tutar: %1, adı %2 ile başlayan her hesaptır</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>Hesa&amp;plar</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Önce bir hesap belirtin</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>Son gün ilk günden önce: daha sonraki bir gün seçin</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Grafikte gösterilen</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>Son 30 günde deneniyor …</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>Şu anda bu kuralın izleyeceği bir şey yok.</translation>
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
        <translation>Dosya olarak kaydet</translation>
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
        <translation>CSV, her tablo için bir dosya…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Tümü…</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Rapor klasörü</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Buraya kaydet</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Bu görünümü kaydet</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Görünümü yeniden adlandır</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Değiştir</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Bu adda başka bir görünüm var.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Bu addaki görünüm değiştirilir.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>Bu planı &amp;sakla</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Senaryonun adı</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Sütunu seçili olan senaryoyu kaldırır</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Saklanan planlar yan yana, her biri bir sütunda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1: en çok %2 bekler</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1: sınır yok</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · BENZETİM</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Gereksinim</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Son tarih</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Karşılayabilen</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>En iyi seçenek</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>İkinci</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Üçüncü</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>En iyisinin bitişi</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Planlandı</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Bir planı adıyla saklayın, gereksinimi değiştirin ve bir başkasını saklayın: burada yan yana dururlar.</translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message>
        <source>Custom…</source>
        <translation>Özel…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Diğer…</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tüm ağlar</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n YZ fabrikası</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n anten</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Tüm türler</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>İlk sayfadaki özet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Raporda bu bölümün olup olmadığı</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Altındaki yorum</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>“%1” altındaki yorum</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>yeterince gözlenmedi</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (%2 gözlendi)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>Söylemeye yetecek kadar gözlenmedi: kapsama %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Kapsama %1: dönemin bir kısmı gözlenmedi</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Kapsama %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>“?”: dönemin yarısından azı gözlendi.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>“*”: dönemin yüzde 95’inden azı gözlendi.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>; okunabilene dek %1 sürümü geçerli</translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>%1 hesabının kuralı yazıldıktan sonra değiştirilmiş; elle çıkarın</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>okunamıyor; önce elle düzeltin</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n düğüm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n hesap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n atanmamış</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n dosya</numerusform>
        </translation>
    </message>
    <message>
        <source>there is already a source named %1; choose another name</source>
        <translation>%1 adlı bir kaynak zaten var; başka bir ad seçin</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>%1, %2 kaynağının hizmet verdiği sistemlerden biri; o girdiyi ve sistemlerini elle değiştirin</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>başka bir program sorgularını bu önbelleğe yazıyor, bu program ise onu yalnızca okuyor; önce ötekini kapatın</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>%1 kaynağı artık yok</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Masaüstüyle aynı</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Komut satırında --language ile belirlendi.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Renkler</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Göstergeler</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fiziksel GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 eşdeğeri</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>&amp;GPU sayma birimi</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Saat di&amp;limi</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source> days</source>
        <translation> gün</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Alınacak ge&amp;çmiş</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>Burada eklenen her kaynak için.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>Burada eklenen her kaynak için. sources.toml şunların günlerini belirliyor: %1.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Yapılandırma</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Önbellek</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Önbelleğin boyutu</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Klasörü aç: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Masaüstü</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts as desktop notifications</source>
        <translation>&amp;Uyarıları masaüstü bildirimiyle göster</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>&amp;Masaüstüyle birlikte başlat</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Ölçümlerin saklanma süresi</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Ayarlar…	Ctrl+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Masaüstüyle aynı</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>GPU sayma birimi</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fiziksel GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 eşdeğeri</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Benzetimden çık</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Tuşlar…	F1</translation>
    </message>
    <message>
        <source>About Factory Floor…</source>
        <translation>Factory Floor hakkında…</translation>
    </message>
</context>
<context>
    <name>ff::SharesMatrix</name>
    <message>
        <source>Holders and their totals</source>
        <translation>Hak sahipleri ve toplamları</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>Hak sahibine ve sisteme göre GPU-saat</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>GPU-saatin %1 kadarı</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>Merkezin kendi koşullarıyla %1 %2</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>Ödeyen olarak kullanılan %1: bugüne dek %3 olan hakkın %2 kadarı</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder, system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Basis: agreed</source>
        <translation>Dayanak: kararlaştırılmış</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Dayanak: tahmini</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Dayanak: yer tutucu</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Kapsama: %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Ödeyen</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Yararlanan</translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message>
        <source>What the page shows</source>
        <translation>Sayfanın gösterdiği</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>Ülkeler ve sistemler</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Kullanım tablosu</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Atamayı düzelt…</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Hiçbir kuralın bir hak sahibine atamadığı hesaplar</translation>
    </message>
    <message>
        <source>Who used which system</source>
        <translation>Kim hangi sistemi kullandı</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Matrisin gösterdiği</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-saat</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Kullanım payı</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Hakka oranı</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Merkez birimleri</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Hiçbir kaynak bu dönemde GPU’ları hangi hesapların kullandığını bildirmiyor. Bunu bir Slurm kaynağı, hesaba göre GPU veren bir dışa aktarıcı veya içe aktarılan muhasebe dosyaları bildirir.</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>yararlanan olarak</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>ödeyen olarak</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n sistem bu dönemde hesaba göre kullanım bildirmedi: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n sistem gözlendi ve kimse kullanmadı: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>H100 eşdeğeri bilinmediğinden dışarıda bırakılan: %1.</translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Şimdi sorgula</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Sorgulamayı duraklat</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Sorgulanıyor…</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Kaynağı olağan zamanının dışında bir kez daha sorgular.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Sorgulamayı sürdür</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>Kaynak yine ayarlandığı sıklıkta sorgulanır.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>Siz sürdürene veya program yeniden başlayana dek kaynak sorgulanmaz. Sorgulanmayan süre boşluk olur.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Change a source</source>
        <translation>Kaynağı değiştir</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Kaynak ekle</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Sına</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Ad: kaynağı eklemek için bir ad verin; sınama için gerekmez.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 sorgulanıyor …</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Bulunan: %1</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>Değişiklikler atılsın mı? Henüz kaydedilmedi.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Girilenler atılsın mı? Kaynak henüz eklenmedi.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Düzenlemeyi sürdür</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Gözden çıkar</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>Dosyalar işlerin yalnızca bir kısmını içeriyor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;istem</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>S&amp;istemin adı</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tür</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>K&amp;lasör</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>A&amp;ralık</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>Dosyaların saat &amp;dilimi</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>Örneğin tek bir hesabın: o zaman hiçbir süreyi kapsamazlar.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>Dışa aktarı&amp;cı</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Kulla&amp;nıcı adı</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Belirteç</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>Bulunduğu &amp;yer</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>Belirteç şifresiz gidiyor: yolda dinleyen herkes kullanabilir. Ağ güvenilir değilse https:// kullanın.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA d&amp;osyası</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>İstemci serti&amp;fikası</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>İstemci anahtarı</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Dosyaların bırakıldığı klasör</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Makamın sertifikası</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>İstemci sertifikası</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>İstemci sertifikasının anahtarı</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Belirtecin bulunduğu dosya</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Kendi sistemim…</translation>
    </message>
    <message>
        <source>Slurm REST (slurmrestd)</source>
        <translation>Slurm REST (slurmrestd)</translation>
    </message>
    <message>
        <source>Prometheus, Thanos, Mimir or VictoriaMetrics</source>
        <translation>Prometheus, Thanos, Mimir veya VictoriaMetrics</translation>
    </message>
    <message>
        <source>A metrics page (OpenMetrics or Prometheus text)</source>
        <translation>Metrik sayfası (OpenMetrics veya Prometheus metni)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>Muhasebe dosyalarının bulunduğu klasör</translation>
    </message>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Algıla</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>Yalnızca sizin okuyabildiğiniz dosya</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Ortam değişkeni</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>Onu yazdıran komut</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Buraya yapıştırın</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>boşsa sistemin sertifikaları</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>Be&amp;lirteç</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>yalnızca sizin okuyabildiğiniz bir dosyada saklanır</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>0600 izinli bir dosyanın yolu</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>Ad değişmez: kaynaktan saklananlar onu taşır.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL: içinde boşluk var.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL: başı https:// veya http://, örneğin https://%1 olmalı</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL: yalnızca https:// ve http:// sorgulanabilir, %1:// değil</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL: okunamıyor (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL: %1:// sonrasında sunucu adı eksik.</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL: kullanıcıyı ve parolayı yazmayın; onların kendi alanları var.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Belirteç: içinde boşluk var; belirteçte boşluk olmaz.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Klasör: tüm yolu / ile başlayarak verin.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Saat dilimi: “%1” adlı bir dilim yok. Europe/Helsinki vardır.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Sorarak bul</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>Sınırlar ve &amp;geçmiş</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>&amp;Zaman aşımı</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>Bütün bir yanıt için; aralıktan asla uzun değildir.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>En çok za&amp;man serisi</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Bir sistem için daha fazlasını getiren yanıt başarısız sayılır ve bilinenler kalır.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>En çok &amp;hesap</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Alınacak ge&amp;çmiş</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Önbellekte geçmiş yoksa ne kadar geçmiş isteneceği.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>Geçmiş &amp;ölçüm aralığı</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>Geçmişin ölçümlerinin ne kadar arayla alınacağı.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source> days</source>
        <translation> gün</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>sorgulandığı sıklıkta</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>bir Slurm REST hizmeti</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>bir Prometheus veya öyle yanıt veren bir şey</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>bir metrik sayfası</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>muhasebe dosyalarının bulunduğu bir klasör</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>kaç GPU olduğu</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>hangilerinin tahsisli olduğu</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>ne kadar meşgul oldukları</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>onları kimin kullandığı</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>neyin beklediği</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>hangi işlerin çalıştığı</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>Yanıt veren var ve kim olduğunuzu soruyor. Sonraki adım kimlik bilgileridir; ardından yeniden bakılır.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Bulunan: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Bulunan: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n düğüm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>kaynağın sayımıyla %1 GPU</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n hesap</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>Bildirdiği: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>Bildirmediği: %1. Aynı sistemin başka bir kaynağı bildirebilir.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>Katalog, %1 sisteminin kaç GPU’su olduğunu belirtmiyor.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>Katalog %2 için %1 GPU listeliyor; kaynak kaç tane olduğunu bildirmiyor.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>Katalog %2 için %1 GPU listeliyor; kaynak %3 bildiriyor.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Birbirini tutuyor.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>Bu, %1 eksik.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>Bu, %1 fazla.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Bu sistem veya onun bir parçası olup olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Kaynak ekle</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Tüm alanlar bir arada…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>&amp;Kimlik bilgisi ekle…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>İl&amp;eri</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Nerede</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Ne bulundu</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · Orada kimsiniz</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · Hangi sistem</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Sınama</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>Bir merkezin Prometheus’unun, Slurm REST hizmetinin veya metrik sayfasının, tarayıcıda açacağınız biçimdeki adresi. Ne olduğunu sonraki adım bulur; henüz hiçbir şey saklanmaz.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>Slurm için veya taşıyıcı (bearer) bir belirteç, temel kimlik doğrulama (basic) için onunla birlikte bir kullanıcı adı, ya da bir istemci sertifikası.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Kataloğun hangi sistemini anlattığı. En olası sistem seçilidir.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ka&amp;pat</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Ad: %1 adlı bir kaynak zaten var.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Girilenler atılsın mı? Kaynak henüz eklenmedi.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 sorgulanıyor …</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>Kaynak bunu kabul etmiyor: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Kataloğun hiçbir sisteminde yaklaşık bu kadar GPU yok.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>Sorgulanacağı biçimde yanıt veriyor: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>Klasöre gelen dosyalar bundan böyle %1 kaynağı olarak okunur.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>%1 bundan böyle %n&#xa0;sn aralıkla sorgulanır. Varsa geçmişi bu arada alınır; ne kadarının alındığını Kaynaklar sayfası gösterir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>Belirteci masaüstünün anahtarlığında.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>Belirteci, yalnızca sizin okuyabildiğiniz %1 dosyasında.</translation>
    </message>
</context>
<context>
    <name>ff::SourcesModel</name>
    <message>
        <source>live</source>
        <translation>güncel</translation>
    </message>
    <message>
        <source>late</source>
        <translation>gecikmiş</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>ulaşılamıyor</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>henüz gözlenmedi</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>Belirteç şifresiz gidiyor (http)</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>Son 7 günün işleri, ölçümleri ve merkezin muhasebe raporları arasındaki fark; yüzde 1’in üstü işaretlenir</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>Son 24 saatte %1 sorgu, %2 başarısız</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Son yanıt</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Dakikada ölçüm</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Sayım farkı, 7 g</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Son ileti</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message>
        <source>jobs</source>
        <translation>işler</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>ölçümler</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>merkezin muhasebe raporları</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>Son 7 günde %1 ile %2 arasındaki fark %3: reconcile çıktısına bakın</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>Son 7 günde %1 ile %2 arasındaki fark %3, tasarım gereği</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>Son 7 günde %1 ile %2, %3 içinde uyuşuyor</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Henüz hiçbir şey izlenmiyor. Kaynak ekleyin: okumanıza izin verilen bir merkezin Prometheus’u, Slurm REST hizmeti veya metrik sayfası.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Kaynak ekle…</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Kaynaklar ve son sorgularının sonucu</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Geçmişi almayı durdur</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n kaynak</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Henüz sorgulanmadı.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>Olması gerektiği gibi yanıt veriyor.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>son yanıt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>son 24 saatte %n sorgu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>bunların %n tanesi başarısız</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>geçmişi alma durduruldu</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>geçmişi alınıyor: %1</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>belirteci şifresiz gidiyor: ağ güvenilir değilse https:// kullanın</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Geçmişi al</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Kaynağı kaldır</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>%1 artık sorgulanmasın mı? Saklanan verileri kalır.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Sorgulamayı bırak</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>sisteminin ölçümleri önbellekte %1 yer kaplıyor</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, yılda yaklaşık %2 artıyor</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>toplam %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>ortalama %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>toplam %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 gözlendi</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Henüz kaynağı yok: %n sistem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>%n satır daha: CSV dosyasında var</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>Kuralın yapacağı</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>Son 30 günde bununla ilgili bilgi yok.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>Burada %n kez tetiklenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>yeterince gözlenmedi</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>%1 ülke. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>YZ fabrikasına ev sahibi</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>YZ fabrikası anteni var</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>compared with %1</source>
        <translation>karşılaştırılan: %1</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Tahsisli, meşguliyet bilinmiyor</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Önceki dönem</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>kısmen gözlendi</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1 ortalama %2</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>%1 için veri yok.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasite</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>%1 ortalaması</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Veri yok</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, tam değil</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, en düşük</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, en yüksek</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, en düşükten en yükseğe</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>veri yok, %1</translation>
    </message>
</context>
<context>
    <name>ff::TopStrip</name>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Erişim</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 eşdeğeri</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>BENZETİM</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Geri (Alt+Sol)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>İleri (Alt+Sağ)</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>Ülkeye ne sayılır</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Yararlanan</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Ödeyen</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Yararlanan: ülkenin kullanıcılarının kullandığı. Ödeyen: ülkenin payından harcanan.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Tüm dönemi yeniden göster (grafikte 0 veya çift tıklama)</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Her GPU, modelinin katsayısıyla ağırlıklıdır. Fiziksel GPU için tıklayın.</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Buradaki her gösterge bir benzetimdendir, hiçbiri gerçek bir merkezden değildir.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Bir fabrikaya, ülkeye, sayfaya veya eyleme git (Ctrl+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tüm ağlar</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Tüm türler</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, yakınlaştırılmış</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>tüm dönemi yeniden göster</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
</context>
<context>
    <name>ff::TroubleBar</name>
    <message>
        <source>Close the message</source>
        <translation>İletiyi kapat</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>Tüm dönem</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Çeyrek</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>Merkezlerin birimleri</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Fiziksel GPU-saat</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 eşdeğeri</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruplama</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>yok</translation>
    </message>
</context>
<context>
    <name>ff::UsageColumns</name>
    <message>
        <source>Start-up</source>
        <translation>Girişim</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Küçük veya orta ölçekli işletme</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Büyük işletme</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Kamu kuruluşu</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>kararlaştırılmış</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>tahmini</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>yer tutucu</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>işler</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>ölçümler</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>işler ve ölçümler</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Ödeyen</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Yararlanan</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Erişim türü</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partisyon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU modeli</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-saat</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>H100 eşdeğeri GPU-sa</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Tahsisli ama boşta</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>Merkezin biriminde</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Kullanım payı</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Çalıştırmalar</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kapsama</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Neye göre sayıldı</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Bugüne dek hak</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Hakka oranı</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Dayanak</translation>
    </message>
</context>
<context>
    <name>ff::UsageModel</name>
    <message>
        <source>%1 GPU-seconds</source>
        <translation>%1 GPU-saniye</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Nasıl hesaplandığını görmek için tıklayın.</translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Kullanım</translation>
    </message>
    <message>
        <source>GPU-hours, grouped as chosen</source>
        <translation>Seçildiği gibi gruplanmış GPU-saat</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>toplam %1, %n satırda</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Bu dönemde hesaba göre kullanım gözlenmedi.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>H100 eşdeğeri bilinmediğinden dışarıda bırakılan: %1.</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>Bir GPU’da kaç tane olduğunu kimse bildirmediğinden GPU payları (gres/shard, gres/mps) sayılmıyor: %1. federation.toml içinde sisteme shards_per_gpu veya mps_per_gpu verin.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>GPU modeli belirtilmemiş MIG dilimleri birden çok modele ait olabilir ve ilkinin dilimi sayılır: %1. federation.toml içinde sistemin kapasitesine model veya türlerine [[gpu_type]] verin.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Haklar gösterilmiyor, çünkü süzgeç her ödeyenin ödediğinin yalnızca bir bölümünü gösteriyor.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>böyle bir dosya yok</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 okunamadı: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 yazılamadı: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>“%1” görünümü kaydedildi.</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>Bu görünümü &amp;kaydet…	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>Bu görünümün &amp;bağlantısını kopyala</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>Bağlantı veya dosya &amp;aç…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Henüz kayıtlı görünüm yok</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>&amp;Görünümler…	Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>Görünümün bağlantısı kopyalandı. Onu açan kişi aynı sayfayı, dönemi ve süzgeçleri kendi programının bildiği verilerle görür.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>Görünümü dosya olarak kaydet</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Görünümler (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 olarak kaydedildi</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>%1 içinde görünüm yok.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>Dosyada %n görünüm var; bu ilki.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>Kayıtlı görünümler okunamadı: %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>Hiçbir şey değişmedi. Dosyayı düzeltin veya kaldırın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>Görünümler %1 içine kaydedilemedi: %2. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>ona başka bir program yazıyor</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>yakınlaştırılan: %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Henüz kayıtlı görünüm yok. Ctrl+D pencerede görüneni kaydeder: sayfa, dönem, süzgeçler ve yakınlaştırma.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Kayıtlı görünümler</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Yeniden a&amp;dlandır…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Yukarı taşı</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>A&amp;şağı taşı</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Dosya olarak &amp;kaydet…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>Ba&amp;ğlantı veya dosya aç…</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Kim ne kadar bekliyor</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Bekleme ölçütü</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Erişim türü</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>İşin GPU sayısı</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Bu dönemde başlamaya hazır olan işlerin beklemeleri</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Bekleme p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Bekleme p90</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Başlayan</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Hâlâ bekleyen</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>İşlerin yarısı daha az bekler</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>On işten dokuzu daha az bekler</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>başlayabilecekleri andan; hâlâ bekleyenler sayılır</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>Bu dönemde başlamaya hazır olan hiçbir iş burada bilinmiyor. Bunları bir Slurm kaynağı veya içe aktarılan muhasebe dosyaları bildirir.</translation>
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
        <translation>Avrupa’nın YZ fabrikaları kullanılıyor mu, kim kullanıyor ve nerede tıkanıyor. Henüz hiçbir şey izlenmiyor.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Benzetimli federasyonu keşfedin</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Kataloğun tüm fabrikaları, otuz günlük uydurma işlerle, merkezlerin kendi biçimlerinde bu bilgisayarda sunulur. Hiçbir şey dışarı çıkmaz.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Keşfet</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>İlk kaynağınızı ekleyin</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>Okumanıza izin verilen bir merkezin Prometheus’u, Slurm REST hizmeti veya metrik sayfası. Bir şey saklanmadan önce sınama ne bulunduğunu bildirir.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Kaynak ekle…</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation ve model bilinir; gelen: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>GPU-saat, istenen kırılımla</translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (GPU’ların); birden çoğu virgülle ayrılır</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>dönemlerin bölündüğü ve tarihlerin yorumlandığı saat dilimi</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>hour, day, week, month ve quarter bilinir; gelen: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>her saat, gün, hafta, ay veya çeyrek için bir satır (hour, day, week, month, quarter)</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>fiziksel GPU veya H100 eşdeğeri</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>kimliğiyle bir sistem</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>GPU-saatler fiziksel GPU’larındır. Merkezin Slurm’u bir GPU’nun yongalarını sayıyorsa
(LUMI: iki), sacct ve sreport toplamlarından o oranda azdır;
site_units, merkezin hesaba yazdığı birimdedir.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>Merkezden ne isteneceği, FROM ve TO 2026-10-01 biçiminde:</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>hangi dosyaların içe aktarıldığı ve ne verdikleri</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>bir dosyanın tüm bildirdiklerini geri al: işler, toplamlar ve kapsadığı süre</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>hangi dosya, import list numarasıyla</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>gönderilen dosyalardan muhasebe al</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>dosyaların ne olduğu</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>dosyalar</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>işlerin kime ait olduğu, sistem kimliğiyle</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>dosyada başlık yoksa sacct için --format</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>| değilse sacct için --delimiter</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>dosya başka bir kümeyi adlandırsa da</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>dosyalar işlerin yalnızca bir kısmını içeriyor (bir hesabın): hiçbir süreyi kapsamazlar</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>dosyalardaki saatlerin saat dilimi (UTC)</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>--to ile: merkezden istenen pencere; tümü kapsanmış sayılır</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>bitişi, dahil değil</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>GPU saymayan swf için</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>hasarlı önbelleğin okunabilenlerinden yeni bir önbellek oluştur ve neyin yittiğini bildir; hasarlı dosya olduğu gibi kalır</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>yeni dosya; orada henüz bir şey olmamalı; verilmezse: önbelleğin yanı</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>okunamayanlar için bu önbelleğin daha eski bir kopyası</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>neyin nereye, hangi kuralla atandığı ve neyin atanmadığı</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>yürürlükte olmuş tüm kural sürümlerini listele: ne zaman geldi, kim neden değiştirdi</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>Kurallar federation.toml içindedir; “factoryfloor example federation” tüm anahtarlarıyla bir örnek yazdırır.</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>aynı GPU-saatler işlere, ölçümlere ve merkezin muhasebe raporlarına göre</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>tarihlerin yorumlandığı saat dilimi</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>her özet toplamı oluşturan işlerle karşılaştır ve dosyada hasar ara</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>özet toplamları yeniden oluştur</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>önbelleği kopyala, yazılırken de</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>kopya; orada henüz bir şey olmamalı</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>alerts.toml kurallarını, durumlarını ve tetiklenenleri yazdır</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>kurallar yerine son 30 günde tetiklenenler</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>bir kuralın ne sıklıkta ve ne zaman tetikleneceğini bildir</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>kimliğiyle kural</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>geçmişin gün sayısı</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>benzetimli federasyonda pencere</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>benzetimli geçmişin gün sayısı</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>benzetimin tohumu</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>pencere yok: her adımda sahayı tablo olarak yazdır</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>bu sistemlerin toplu verilerini OpenMetrics olarak sun, örneğin 127.0.0.1:9417 üzerinde; içinde kullanıcı ve iş yoktur</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>--publish ile: gönderilecek taşıyıcı (bearer) belirteci içeren 0600 izinli dosya</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>--publish ile: TLS üzerinden, bu PEM zinciriyle sun</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>sertifikanın PEM biçimli anahtarı</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>bir sistemin geçmişini, ne kadar eski olursa olsun, kaynaklarından al; zaten var olan yeniden sorulmaz</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>kimliğiyle sistem</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>başlangıç (ISO 8601 veya yedi gün öncesi için 7d)</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>bitiş, dahil değil; verilmezse: şimdi</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>bu uzunlukta her zaman adımı için bir ölçüm, en az 1s; verilmezse: kaynağın sorgulandığı sıklıkta</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>bir yanıtı çöz ve içindekini veya hangi satırın ya da alanın yanlış olduğunu bildir</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>bir dosya veya alınacak bir URL</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>ne olması gerektiği</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>önbellekte ve katalogda bulunanları yazdır</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>ne gösterileceği</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>bir hak sahibi: EU veya bir ülke kodu</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>bilinenler: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>adıyla bir metrik</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>bu uzunlukta her zaman adımı için bir satır</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>beklemeler: hak sahibine, erişim türüne veya işin boyutuna göre</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>federation.toml, sources.toml veya alerts.toml dosyasını tüm anahtarları ve açıklamalarıyla yazdır</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>hangi dosya</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>--from değerinden sonra olmalı</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>usage, attribution, reconcile, report ve show o zaman bilineni yazdırır; diğer komutlar ve pencere şimdi olanla çalışır</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>pencere, show, usage, attribution, reconcile, verify, backtest, plan ve alerts benzetimli federasyonu okur; diğer komutlar dosyalarla ve önbellekle çalışır</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>GPU’ları modele göre yalnızca show floor ve show shares ağırlıklandırır</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor: Avrupa’nın YZ fabrikalarının kapasitesi ve kullanımı</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>bu yardımı yazdır, sonra çık</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>sürümü yazdır, sonra çık</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>federation.toml, sources.toml ve alerts.toml dizini</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>SQLite dosyası</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>metinlerin dili, örneğin de</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>o zaman bilineni yazdır</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>önbellek yerine benzetimli federasyonda: pencere veya okuyan herhangi bir komut, örneğin “factoryfloor --demo show floor”</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>--demo ile: geçmişinin gün sayısı</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>programın yaptıklarını stderr üzerine günlükle; QT_LOGGING_RULES seçer, örneğin “factoryfloor.feeds=true”</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>SIGINT veya SIGTERM gelene dek penceresiz sorgula ve sakla</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>her kaynağı bir kez sorgula, sonra çık</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>--once ile: kaynakların geçmişini de al (backfill_days) ve gelince çık</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>bilinenler </translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>; gelen: </translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>2026-11-22T08:00:00Z gibi bir zaman, bir tarih veya yedi gün öncesi için 7d ister; gelen: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>adıyla bir dönem, örneğin last-month, this-quarter veya last-30d; --from ve --to yerine</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>başlangıç (ISO 8601 veya yedi gün öncesi için 7d); verilmezse: bitişten otuz gün önceki gece yarısı</translation>
    </message>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>Europe/Helsinki gibi bir ad ister; gelen: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>15m, 1h veya 1d gibi bir süre ister; gelen: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>nasıl yazdırılacağı</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>pdf, html, xlsx, csv, json, deic ve apel bilinir; gelen: </translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>pdf, html, xlsx, csv ve json bilinir; gelen: </translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>PDF’in hangi kâğıda basılacağı</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json; birden çoğu virgülle ayrılır</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json; deic (Danimarka’nın ulusal kullanım verisi) ve apel (EGI özetleri); birden çoğu virgülle ayrılır</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>apel için merkezin GOCDB’deki adı (sistemin kimliği)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>deic için DeiC’in merkeze veya bir kısmına verdiği kimlik</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>yazılacak klasör; verilmezse: stdout üzerine bir html veya json dosyası</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>dosyaların klasörünü belirtir; stdout üzerine html ve json’dan yalnızca biri gider</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (varsayılan), last-quarter, last-year veya BAŞ..SON</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>dönemin bölündüğü saat dilimi (UTC)</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>dilde olduğu gibi veya AB yazım kılavuzuna göre: ülkeler protokol sırasıyla, Yunanistan EL olarak</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>ilk sayfa için özet</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>BÖLÜM=METİN ister; gelen: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>bir bölümün altına metin; bölüm sayısı kadar</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>dışarıda bırakılacak bölümler, virgülle ayrılmış</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>bir hak sahibinin kullandığı ve ödediği, hakkına karşı</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>tüm fabrikalar yan yana</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>kimliğiyle bir ağ; verilmezse: tümü</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>bir sistem</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>“report list” çıktısındaki rapor numarası</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>bir raporu şimdiki hâliyle süresiz sakla ve kimliğini yazdır</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>dondurulmuş ve yayımlanmış raporlar</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>dondurulmuş bir rapor, dosya olarak: göstergeler hep aynı</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>dondurulmuş bir raporu yayımlanmış olarak işaretle</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>bugün dondurulmuş rapordakinden farklı olan göstergeler ve nedeni; varsa çıkış kodu 1</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>bir raporu düzenli olarak hazırlayan bir systemd zamanlayıcısı yaz</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month (ay), quarter (çeyrek) veya year (yıl)</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>dönemden sonraki ayın günü, 1–28 (3)</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>“report definition list” çıktısındaki adı</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>yeniden kullanılmak üzere adlandırılmış rapor seçimleri</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>adlandırılmış seçimler</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>seçimleri bir adla sakla; aynı addakiler değiştirilir</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>yeniden kullanılacağı ad</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>adlandırılmış seçimlerin raporu, dosya olarak</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>benzetimli federasyonun</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>adlandırılmış seçimlerin raporunu süresiz sakla ve kimliğini yazdır</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>adlandırılmış seçimleri unut</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>bitmiş bir rapor, dosya olarak</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>kılavuz (man) sayfası olarak</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>kabukta komut satırını tamamlayan betik olarak</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>AD</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>KULLANIM</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>AÇIKLAMA</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>SEÇENEKLER</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>KOMUTLAR</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DOSYALAR</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>ÇIKIŞ DURUMU</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Komut verilmezse pencere açılır. Veriler standart çıktıya, iletiler standart hataya gider. Aşağıdaki seçenekler komuttan önce veya sonra gelebilir.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>nereye sorulacağı; “factoryfloor example sources” tüm anahtarları yazdırır</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>kimin kime sayılacağı; “factoryfloor example federation” tüm anahtarları yazdırır</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>gözlenenler: ölçümler, işler ve her sorgunun sonucu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tamam</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>yanıt hayır veya başarısız oldu; nedeni standart hatada</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>komut satırı yanlış</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(gerekli)</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>Bu dönemde GPU isteyen hiçbir iş kuyruğa girmedi.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>Ağın hiçbir sistemi sorulmadı.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>bir sistemin geçmişini yeniden oynat: bekleme sınırlarının ne sıklıkta tuttuğu</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>kuyruğa buradan sonra giren işleri değerlendir (öncekilerin tümü bilinir)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>bunun bitişi, dahil değil (şimdi)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>0.5’ten büyük ve 0.999’dan küçük bir sayı ister; gelen: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>sınırın ne sıklıkta tutması gerektiği (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours veya yayımlanmış yöntem qbets; verilmezse: ikisi, --each ile ours</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>her iş için bir satır</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>beklemeler yerine boş GPU’ların ne kadar iyi öngörüldüğü</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Her sınır, iş kuyruğa girdiğinde bilinenlerden belirlenir:
o ana dek başlamış veya bitmiş işler ve diğerlerinin ne kadar beklediği.</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>yalnızca şunlar bilinir </translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>bir pilot projenin nerede ve ne zaman çalışabileceği</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>her çalıştırmada aynı anda GPU</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>bir çalıştırmanın saati</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>çalıştırma sayısı (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>tüm çalıştırmalar aynı anda; yoksa art arda</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>uygun GPU modelleri, örneğin H100,GH200 (herhangi)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>bir GPU’nun en az kaç GB belleği olduğu</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>ilk çalıştırma o zaman veya sonra başlar (şimdi)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>bu ağın sistemleri (tümü)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>bu sistemler, örneğin lumi,alps (tümü)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>kimin payını harcadığı</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>erişim türü (tümü)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>o zaman bilinenle planla (şimdi)</translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>seçenekler yerine önümüzdeki 14 günde saat saat boş GPU’lar</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>planı rapor olarak bu klasöre yaz</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>bilgi notunun biçimleri, örneğin html,json; birden çoğu virgülle ayrılır (tümü)</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>Bir GPU’da kaç tane olduğunu kimse bildirmediğinden GPU payları (gres/shard, gres/mps) sayılmıyor. federation.toml içinde bu sistemlere shards_per_gpu veya mps_per_gpu verin:</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>GPU modeli belirtilmemiş MIG dilimleri birden çok modele ait olabilir ve ilkinin dilimi sayılır. federation.toml içinde bu sistemlerin kapasitesine model veya türlerine [[gpu_type]] verin:</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Kaç GPU’ları olduğunu kimse bildirmediğinden bu sistemlerin kapsamada ağırlığı yok (federation.toml içinde capacity):</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>Bu dönemde hiçbir iş GPU kullanmadı.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>Bilinen hesap yok: hiçbir merkez bildirmedi ve son yılda hiçbir iş hesaba yazılmadı.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>Karşılaştırılacak bir şey yok: bu dönem için işler, ölçümler ve merkezin kendi toplamlarından ikisinden azı biliniyor.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Hiçbir iş GPU beklemedi.</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>İşlerin bekleyip beklemediği bilinmiyor: hiçbir kaynak kuyruğu bildirmiyor.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>Bu dönemde hiçbir iş başlamaya hazır olmadı.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Bu dönemin beklemeleri bilinmiyor: hiçbir kaynak tek tek işleri bildirmiyor. Bunu bir slurm-rest kaynağı ve sacct içe aktarımı yapar.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>Bu dönemde hiçbir iş GPU kullanmadı veya hak sahibinin bunda payı yok.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>Bu dönem için not yazılmamış.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>Bu dönemde böyle bir şey yok.</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>Böyle bir hibe yok: federation.toml içindeki [[award]] girdileri bunları listeler, “factoryfloor example federation” nasıl yapılacağını gösterir.</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>Kaynak yok: sources.toml bunları listeler, “factoryfloor example sources” nasıl yapılacağını gösterir.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>açılacak görünüm: bir factoryfloor://view bağlantısı veya bir dosya</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>ne komut ne görünüm: görünüm, factoryfloor: ile başlayan bir bağlantı veya bir .toml dosyasıdır</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>neyin izlendiği ve kime bildirildiği; “factoryfloor example alerts” tüm anahtarları yazdırır</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>son çalıştırmanın son tarihi; tarih verilirse o günün UTC’ye göre sonu</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>Görünüm burada bilinmeyen bir şeyi anıyor ve onsuz gösteriliyor: %1. Hazırlayanın kataloğu veya federation.toml dosyası daha kapsamlı olabilir.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>Görünüm açılmadı: “%1” alanında “%2” yazıyor, bu sürüm bunu anlamıyor. Görünümü yeniden isteyin.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>Görünüm açılmadı: Factory Floor’un daha yeni bir sürümü yazmış. O sürümü kurun.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>Görünüm açılmadı: bağlantısı Factory Floor’un yazdığı tüm bağlantılardan uzun. Görünümü dosya olarak isteyin.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>Bu bir görünüm bağlantısı değil: öyle bir bağlantı factoryfloor://view? ile başlar, içinde boşluk veya satır sonu bulunmaz.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>bir görünümde yalnızca metinler ve bir “choice” tablosu bulunur.</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>“%1” adında iki görünüm var; ilki alınır.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>%1, Factory Floor’un yazdığı tüm görünüm dosyalarından büyük ve okunmadı.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>%1 içinde saklanabilecekten çok görünüm var; sonuncular dışarıda bırakıldı.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>%1 dosyasından hiçbir şey okunamıyor: %2 yedektekileri içeriyor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>%1, %2 dosyasından okunabilenleri içeriyor: %n satır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n satır yedekten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Yitirilen bir şey yok.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>Yitirilen, gözlenmemiş sayılır. Kaynaklara backfill_days kadar geriye doğru yeniden sorulur; “factoryfloor backfill” daha fazlasını sorar.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>Kullanmak için, olduğu gibi duran hasarlı dosyanın yerine koyun veya --cache ile belirtin.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC: hiçbir kişi adlandırılmaz: kişi kimlikleri boştur ve Person.json yazılmaz. Bu program GPU saydığından CPU süresi ve depolama 0’dır.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC: merkezin kimliği boş (nil) GUID. Doğrusunu --center-id ile belirtin.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC: %1 GPU-saatin bilinen erişim kaynağı, %2 GPU-saatin bilinen üniversitesi yok; DeiC denetleyicisi bu satırlardan yakınır.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL: iletide GPU için yer olmadığından süreler GPU saniyesidir. CPU süreleri bunları yineler ve kıyaslama katsayısı uygulanmaz.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL: merkez, sistemin kimliğiyle adlandırılmış. --site-name ile GOCDB’deki adını verin.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL: aylar %1 dilimine göre, EGI’deki gibi UTC’ye göre değil.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL: yalnızca ölçümlerin bilindiği yerde NumberOfJobs 0’dır.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>Dönemin %1 kadarı gözlendi: teslim etmek için çok az. En az yarısı gerekir.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>Dönemin %1 kadarı gözlendi. Gözlenmeyen, teslim edilende eksiktir.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>Teslim edilen, fiziksel GPU sayar.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>Kaydedilmiş rapor tanımı yok.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>Bu dönem hakkında hiçbir şey bilinmiyor; rapor bunu belirtiyor.</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>Bu program penceresiz derlendi ve PDF yazmaz. “factoryfloor” paketi yazar; html, xlsx, csv ve json burada da yazılır.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>Dondurulmuş rapor yok.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Rapor %1 ile farklı gösterge yok.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>%2 göstergenin %1 tanesi rapor %3 ile farklı.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>Dondurmadan bu yana %1 dosya içe aktarıldı, %2 yeni veya düzeltilmiş işle.</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>Rapor şu bölümler olmadan hazırlandı, bunlar karşılaştırılmadı: %1.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>Rapor %1 zaten yayımlanmıştı. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Henüz bir şey çalışmıyor. Etkinleştirmek için: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>“%1” adlı hak sahibi yok. Bilinenler: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>“%1” adlı ağ yok. Bilinenler: %2.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>Raporda “%1” bölümü yok. Olanlar: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>“%1” adlı saat dilimi yok. IANA listesindekiler arasında bilinenler: %2.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>Benzetimli geçmiş zamanında gelmedi.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>“%1” bir dönem değil. Bilinenler: %2.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL: raporda %1 döneminin yalnızca bir bölümü var; EGI ise bir kaydı ayın tamamı sayar. Bitmiş, tam ayları teslim edin.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>%1 konumunda henüz önbellek yok. “factoryfloor collect” ve “factoryfloor import” oluşturur; ya da --cache ile başka birini belirtin.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>f0679faa-242e-11eb-3aba-b187bcbee6d4 gibi bir GUID ister; gelen: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>En iyi seçenek önce. Bekleme sınırı yalnızca son 90 günün sınırlarının işlerde en az
yüzde %1 oranında tuttuğu yerde gösterilir (güven düzeyi %2); satır sıklığı bildirir.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>Son %n günde günde %1 büyüdü, bu yılda %2 eder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>Önbellek diskte %1 yer kaplıyor.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>Son %n günde büyümedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Ne kadar büyüdüğü yarın bilinecek.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>Bu, %1 olan sınırından fazla: en eski ölçümler her saat bir kısım ortalamaya indiriliyor.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>%1 olan sınırına yaklaşık %2 tarihinde ulaşılır.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>Bunun %1 kadarı sonraki veriler için boş.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>%1 çalıştırma ile gün ve ayların %2 özet toplamı karşılaştırıldı: tümü uyuşuyor.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>%1 çalıştırma ile gün ve ayların %2 özet toplamı karşılaştırıldı: %3 farklı. “factoryfloor verify --rebuild” özet toplamları yeniden oluşturur.</translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>Dosyanın kendisi hasarlı. “factoryfloor repair” okunabilenlerden ve bir yedekten yenisini oluşturur.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>%n saatlik ölçüm hasarlı; gözlenmemiş sayılır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Bu program penceresiz derlendi. “factoryfloor demo --headless” benzetimli sahayı yazdırır, “factoryfloor collect” merkezleri sorgular.</translation>
    </message>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Burada ekran yok. Ekransız olarak “factoryfloor demo --headless” benzetimli sahayı yazdırır, “factoryfloor collect” merkezleri sorgular.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>Factory Floor bu önbellekte zaten açık; penceresi öne getirildi.</translation>
    </message>
</context>
</TS>
