<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>shisaku::Actions</name>
    <message>
        <source>&amp;New plan…</source>
        <translation>新しい計画(&amp;N)…</translation>
    </message>
    <message>
        <source>New plan from the &amp;sample…</source>
        <translation>見本から新しい計画(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>コピーを保存(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使った計画(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>&amp;About Shisaku</source>
        <translation>バージョン情報(&amp;A)</translation>
    </message>
    <message>
        <source>Prints what the page shows</source>
        <translation>表示中のページを印刷します</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Start a year…</source>
        <translation>新しい年度を開始(&amp;S)…</translation>
    </message>
    <message>
        <source>Start the &amp;overall evaluation…</source>
        <translation>総合評価を開始(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close the year…</source>
        <translation>年度を確定(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reopen the year…</source>
        <translation>確定を解除(&amp;R)…</translation>
    </message>
    <message>
        <source>Your &amp;name in the history…</source>
        <translation>履歴に載せる氏名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;History of the measure</source>
        <translation>この施策の履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Print e&amp;valuation sheets…</source>
        <translation>評価シートを印刷(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Save the template…</source>
        <translation>ひな形を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take in a template…</source>
        <translation>ひな形を読み込む(&amp;T)…</translation>
    </message>
    <message>
        <source>Back to the &amp;program&apos;s template</source>
        <translation>標準のひな形に戻す(&amp;P)</translation>
    </message>
    <message>
        <source>Writes what the page shows into a file: tables as CSV, the report in a format to choose</source>
        <translation>このページの内容をファイルに書き出します。表はCSVで、報告書は形式を選んで書き出します</translation>
    </message>
    <message>
        <source>&amp;Template of the report</source>
        <translation>報告書のひな形(&amp;T)</translation>
    </message>
    <message>
        <source>Export the year as an Excel &amp;workbook…</source>
        <translation>年度のまとめをExcelブックで書き出し(&amp;W)…</translation>
    </message>
    <message>
        <source>Export open &amp;data…</source>
        <translation>オープンデータの書き出し(&amp;D)…</translation>
    </message>
    <message>
        <source>Take &amp;in spreadsheets…</source>
        <translation>表計算ファイルの取り込み(&amp;I)…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;with headings</source>
        <translation>見出し付きでコピー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Make survey &amp;workbooks…</source>
        <translation>調査票を作る(&amp;W)…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>バックアップから戻す(&amp;B)…</translation>
    </message>
    <message>
        <source>Nothing was copied. Please click a table first; without a selection it is copied whole.</source>
        <translation>コピーしていません。先に表をクリックしてください（範囲を選ばなければ表全体をコピーします）。</translation>
    </message>
    <message>
        <source>Nothing can be cut here. Nothing was changed.</source>
        <translation>ここでは切り取れません。何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing can be pasted here. Nothing was changed.</source>
        <translation>ここには貼り付けられません。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>shisaku::Admission</name>
    <message>
        <source>Measure No.%1 belongs to a goal that the plan does not have.</source>
        <translation>施策No.%1の基本目標が計画にありません。</translation>
    </message>
    <message>
        <source>The number %1 already belongs to another measure.</source>
        <translation>番号%1は、すでに別の施策に使われています。</translation>
    </message>
    <message>
        <source>The plan does not have this measure or this year.</source>
        <translation>この施策又は年度は計画にありません。</translation>
    </message>
    <message>
        <source>The plan&apos;s scale does not have this grade.</source>
        <translation>この評価は計画の評価区分にありません。</translation>
    </message>
    <message>
        <source>The plan&apos;s scale does not have this direction.</source>
        <translation>この方向性は計画の区分にありません。</translation>
    </message>
    <message>
        <source>The plan&apos;s last year is before its first. Please correct the years.</source>
        <translation>計画の最終年度が開始年度より前です。年度を直してください。</translation>
    </message>
    <message>
        <source>A grade needs a code.</source>
        <translation>評価には記号が必要です。</translation>
    </message>
    <message>
        <source>The grade %1 is already in the scale.</source>
        <translation>評価「%1」はすでに区分にあります。</translation>
    </message>
    <message>
        <source>A direction needs a name.</source>
        <translation>方向性には名称が必要です。</translation>
    </message>
    <message>
        <source>The direction %1 is already in the scale.</source>
        <translation>方向性「%1」はすでに区分にあります。</translation>
    </message>
    <message>
        <source>The plan already has the year %1.</source>
        <translation>計画にはすでに%1年度があります。</translation>
    </message>
    <message>
        <source>A measure needs a number.</source>
        <translation>施策には番号が必要です。</translation>
    </message>
    <message>
        <source>Measure No.%1 ends before it begins. Please correct the years.</source>
        <translation>施策No.%1の終了年度が開始年度より前です。年度を直してください。</translation>
    </message>
    <message>
        <source>The value was changed elsewhere in the meantime. Nothing was changed; please look at it again.</source>
        <translation>この値は別のところで変更されました。何も変更していません。もう一度確認してください。</translation>
    </message>
    <message>
        <source>The change does not belong to this plan. Nothing was changed.</source>
        <translation>この計画にはない変更です。何も変更していません。</translation>
    </message>
    <message>
        <source>Reopening %1 needs a reason. Nothing was changed.</source>
        <translation>%1の確定を解除するには理由が必要です。何も変更していません。</translation>
    </message>
    <message>
        <source>An indicator needs a name.</source>
        <translation>指標には名称が必要です。</translation>
    </message>
    <message>
        <source>The measure already has an indicator %1.</source>
        <translation>この施策にはすでに指標%1があります。</translation>
    </message>
    <message>
        <source>It is still used: %1. Nothing was changed.</source>
        <translation>使われているため削除できません（%1）。何も変更していません。</translation>
    </message>
    <message>
        <source>The plan already has %1, which these years do not fit. Nothing was changed.</source>
        <translation>計画にはすでに%1があるため、計画期間をその年度に合わない期間にはできません。何も変更していません。</translation>
    </message>
    <message>
        <source>Measure No.%1 has been answered for in %2, in which it would no longer be. Nothing was changed; if that is meant, please clear its grade, direction and texts of %2 first.</source>
        <translation>施策No.%1には評価又は記述が入っているため、%2の対象から外せません。何も変わっていません。外す場合は、先に%2の評価、方向性、記述を消してください。</translation>
    </message>
</context>
<context>
    <name>shisaku::Application</name>
    <message>
        <source>This plan is on a network share (%1). You can work as usual; whether what is saved is safe there depends on that share, so please keep copies of the plan in another place, too.</source>
        <translation>この計画はネットワーク上の共有フォルダー（%1）にあります。通常どおり作業できますが、保存した内容の安全は共有フォルダーの側に左右されるため、別の場所にも計画の写しを置いてください。</translation>
    </message>
    <message>
        <source>The plan is as it was in the backup of %1.</source>
        <translation>計画を、%1のバックアップの内容に戻しました。</translation>
    </message>
    <message>
        <source>The file from before is kept: %1</source>
        <translation>戻す前のファイルの保管先：%1</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>「%1」を開けませんでした。</translation>
    </message>
    <message>
        <source>The plan that is open here is not affected.</source>
        <translation>開いている計画に影響はありません。</translation>
    </message>
    <message>
        <source>This is the sample: its tallies are those published for fiscal 2019, most titles and details are placeholders. Try it; every change is saved at once and can be undone.</source>
        <translation>見本の計画です（集計は令和元年度の公表値、施策名などの多くは仮のもの）。自由にお試しください。変更はすぐに保存され、元に戻せます。</translation>
    </message>
    <message>
        <source>Nothing was saved from “%1”.</source>
        <translation>「%1」からは何も保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>shisaku::AtomicWrite</name>
    <message>
        <source>%1 could not be written (%2). What was there before is unchanged; please check the folder and the free space, or choose another place.</source>
        <translation>%1を書き込めませんでした（%2）。前からあるファイルは元のままです。フォルダーと空き容量を確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file and was left as it is; please choose another name.</source>
        <translation>%1は通常のファイルではないため、元のままにしました。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The file %1 was written, but the disk did not confirm that it stays there. Please check the disk and write it again, or to another place.</source>
        <translation>ファイル %1 は書き出しましたが、ディスクに残ることを確認できませんでした。ディスクを確かめ、もう一度書き出すか、別の場所に書き出してください。</translation>
    </message>
    <message>
        <source>It could not be found out what %1 is, so nothing was written. Please check the disk or the network and try again, or choose another place.</source>
        <translation>%1が何であるかを確かめられなかったため、何も書き込んでいません。ディスクやネットワークを確認してやり直すか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 is a database, such as a plan, or cannot be read, and was left as it is; please choose another name.</source>
        <translation>%1は計画などのデータベースであるか、読み取れないファイルのため、元のままにしました。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>shisaku::BackgroundBackup</name>
    <message>
        <source>This computer has too little memory left for it. Please close other programs.</source>
        <translation>このコンピューターのメモリーが足りません。ほかのプログラムを閉じてください。</translation>
    </message>
</context>
<context>
    <name>shisaku::Backup</name>
    <message>
        <source>The copy could not be written to %1. What was there is still there; please choose another place.</source>
        <translation>%1にコピーを書き込めませんでした。前からあるファイルは元のままです。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The file %1 seems to be open in another window. It was left as it is; please close it there or choose another name.</source>
        <translation>ファイル%1は、ほかのウィンドウで開かれているようです。ファイルは元のままです。そちらを閉じるか、別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Beside %1 there is the journal of an older plan of that name. Nothing was written; please choose another name.</source>
        <translation>%1のそばに、同じ名前の古い計画の作業ファイルが残っています。何も書き込んでいません。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The file %1 was written, but the disk did not confirm that it stays there. Please check the disk and save a copy in another place.</source>
        <translation>ファイル %1 は書き込みましたが、ディスクに残ることを確認できませんでした。ディスクを確かめ、別の場所にもコピーを保存してください。</translation>
    </message>
    <message>
        <source>The name %1 is too long for a plan. Nothing was written; please choose a shorter one.</source>
        <translation>%1 という名前は、計画のファイル名としては長すぎます。何も書き込んでいません。短い名前を選んでください。</translation>
    </message>
    <message>
        <source>The file %1 is another plan, or has changes that this one does not have. Nothing was written; please choose another name.</source>
        <translation>ファイル「%1」は別の計画か、この計画にない変更を含むものです。何も書き込んでいません。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>shisaku::BackupContents</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>施策%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s)</source>
        <translation>
            <numerusform>年度評価%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s) of %1</source>
        <translation>
            <numerusform>%1の評価%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shisaku::BackupName</name>
    <message>
        <source>Start of the day</source>
        <translation>始業時</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>取り込みの前</translation>
    </message>
    <message>
        <source>Before the file was brought to a new version</source>
        <translation>新しい版への更新の前</translation>
    </message>
    <message>
        <source>Before %1 was closed</source>
        <translation>%1の確定の前</translation>
    </message>
    <message>
        <source>Before a change of many values</source>
        <translation>一括変更の前</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>バックアップから戻す前</translation>
    </message>
    <message>
        <source>The file that a backup replaced, as it was</source>
        <translation>戻す前の元のファイル</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>shisaku::Backups</name>
    <message>
        <source>The folder %1 could not be made. Please check that its folder is not write-protected and that no file has that name.</source>
        <translation>フォルダー %1 を作れませんでした。保存先が書き込み禁止でないこと、同じ名前のファイルがないことを確かめてください。</translation>
    </message>
    <message>
        <source>The file %1 could not be copied into the folder of the backups. Nothing was changed; please check the free space.</source>
        <translation>ファイル %1 をバックアップのフォルダーに写せませんでした。何も変更していません。空き容量を確かめてください。</translation>
    </message>
    <message>
        <source>The file %1 is not as it was when it was made. It was left as it is; please choose another backup.</source>
        <translation>ファイル %1 は、作られたときと内容が違っています。ファイルはそのままです。別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>There is no room to look into %1. It was left as it is; please make room on the disk.</source>
        <translation>「%1」の中を見るための空き容量がありません。ファイルは元のままです。ディスクの空きを増やしてください。</translation>
    </message>
</context>
<context>
    <name>shisaku::ChangeHint</name>
    <message>
        <source>Changed since it was last confirmed</source>
        <translation>前回の確認後に変わった</translation>
    </message>
    <message>
        <source>When last confirmed: %1</source>
        <extracomment>%1 is what a figure was when the office last wrote or confirmed its sentence</extracomment>
        <translation>前回確認時：%1</translation>
    </message>
</context>
<context>
    <name>shisaku::ChartDesk</name>
    <message>
        <source>Save the chart</source>
        <translation>グラフの保存</translation>
    </message>
    <message>
        <source>Chart (*.%1)</source>
        <translation>グラフ (*.%1)</translation>
    </message>
    <message>
        <source>The name %1 ends in none of .png, .svg and .pdf. Nothing was written; please choose another name.</source>
        <translation>ファイル名「%1」の末尾が .png、.svg、.pdf のどれでもありません。書き込んでいませんので、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>A folder for all charts</source>
        <translation>すべてのグラフを保存するフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) were written into the folder %1.</source>
        <translation>
            <numerusform>%n枚のグラフをフォルダー「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Written before that: %1.</source>
        <translation>その前に書き込んだもの：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>shisaku::ChartFiles</name>
    <message>
        <source>The chart %1 could not be drawn at this size.</source>
        <translation>グラフ「%1」は、この大きさでは描けませんでした。</translation>
    </message>
</context>
<context>
    <name>shisaku::ChartFormatRows</name>
    <message>
        <source>Half column (80 mm)</source>
        <translation>半段（80 mm）</translation>
    </message>
    <message>
        <source>Full column (160 mm)</source>
        <translation>全段（160 mm）</translation>
    </message>
    <message>
        <source>Full page (160 × 240 mm)</source>
        <translation>全ページ（160 × 240 mm）</translation>
    </message>
    <message>
        <source>Slide (16:9)</source>
        <translation>スライド（16:9）</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>表題(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>出典(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>カラー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Black and white</source>
        <translation>白黒(&amp;B)</translation>
    </message>
    <message>
        <source>Other size</source>
        <extracomment>A size that is none of those offered by name</extracomment>
        <translation>自由</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大きさ(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>幅(&amp;W)</translation>
    </message>
    <message>
        <source>Hei&amp;ght</source>
        <translation>高さ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>解像度(&amp;R)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字(&amp;X)</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Inks</source>
        <translation>色</translation>
    </message>
</context>
<context>
    <name>shisaku::ChartPage</name>
    <message>
        <source>The chart was copied. It can be pasted into a document.</source>
        <translation>グラフをコピーしました。文書に貼り付けられます。</translation>
    </message>
    <message>
        <source>As a black-and-white copy shows it</source>
        <translation>白黒コピーでの見え方</translation>
    </message>
    <message>
        <source>There is no room for the chart at this size. Nothing was copied; please choose a larger one.</source>
        <translation>この大きさではグラフが入りません。コピーしていません。大きくしてください。</translation>
    </message>
    <message>
        <source>The chart was copied as SVG and PDF; it has too many pixels for a picture.</source>
        <translation>グラフをSVGとPDFとしてコピーしました。画素が多すぎるため、画像としては貼り付けられません。</translation>
    </message>
    <message>
        <source>There are no figures to copy.</source>
        <translation>コピーする数値がありません。</translation>
    </message>
</context>
<context>
    <name>shisaku::ChartPanel</name>
    <message>
        <source>Save the &amp;alternative text as well (.txt)</source>
        <translation>代替テキストも保存（.txt）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the chart, to be pasted into a document (Ctrl+C). It can also be dragged there.</source>
        <translation>グラフをコピーし、文書に貼り付けられるようにします（Ctrl+C）。文書へドラッグすることもできます。</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Saves the chart as a %1 file</source>
        <translation>グラフを%1ファイルとして保存します</translation>
    </message>
    <message>
        <source>Save:</source>
        <translation>保存：</translation>
    </message>
    <message>
        <source>&amp;Save all charts</source>
        <translation>すべてのグラフを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saves every chart of the year into a folder, each as its kind is set</source>
        <translation>この年度のすべてのグラフを、種類ごとの設定でフォルダーに保存します</translation>
    </message>
    <message>
        <source>The figures of the chart as a text, for those who cannot see the picture</source>
        <translation>図を見られない方のために、グラフの数値を文章にしたものです</translation>
    </message>
    <message>
        <source>There is no room for the chart at this size. Please choose a larger one.</source>
        <translation>この大きさにはグラフが入りません。もっと大きくしてください。</translation>
    </message>
    <message>
        <source>These are too many pixels for a picture. Please lower the size or the resolution for PNG; SVG and PDF are not affected.</source>
        <translation>画素が多すぎて画像にできません。PNGにするには、大きさか解像度を下げてください。SVGとPDFには影響ありません。</translation>
    </message>
    <message>
        <source>The text is small at this size. A larger chart is easier to read.</source>
        <translation>この大きさでは文字が小さくなります。グラフを大きくすると読みやすくなります。</translation>
    </message>
    <message>
        <source>There is no room for text of %1 pt; it was made smaller.</source>
        <translation>%1 pt の文字は入らないため、小さくしました。</translation>
    </message>
    <message>
        <source>%1 × %2 mm, text %3 pt</source>
        <extracomment>What a chart comes to: its size, and that of its text</extracomment>
        <translation>%1 × %2 mm、文字 %3 pt</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>What a chart comes to as a picture</extracomment>
        <translation>%1 × %2 画素</translation>
    </message>
</context>
<context>
    <name>shisaku::ChartSubjectRows</name>
    <message>
        <source>Every bar 100% long</source>
        <translation>100％にそろえる</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>I&amp;ndicator</source>
        <translation>指標(&amp;N)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>The earlier year of a chart: the program chooses it</extracomment>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>shisaku::Charts</name>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>集計する施策がまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <extracomment>The middle of a chart&apos;s label, such as 【A】, 24施策, 59%</extracomment>
        <translation>
            <numerusform>%n施策</numerusform>
        </translation>
    </message>
    <message>
        <source>Percentages are rounded and do not add up to 100%.</source>
        <translation>割合は四捨五入のため、合計が100%になりません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2. %n measure(s) in all.</source>
        <extracomment>The figures of a chart as text: title, the labels, and the total of measures</extracomment>
        <translation>
            <numerusform>%1：%2。全%n施策。</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures by grade, %1</source>
        <extracomment>Title of a chart; %1 is the fiscal year</extracomment>
        <translation>%1 評価別施策数</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>そのほか</translation>
    </message>
    <message>
        <source>No measure improved and none declined.</source>
        <translation>評価が上がった施策も、下がった施策もありません。</translation>
    </message>
    <message>
        <source>No measure improved.</source>
        <translation>評価が上がった施策はありません。</translation>
    </message>
    <message>
        <source>No measure declined.</source>
        <translation>評価が下がった施策はありません。</translation>
    </message>
    <message>
        <source>Changes of grades, %1</source>
        <extracomment>Title of a chart; %1 is the fiscal year</extracomment>
        <translation>%1 評価の変化</translation>
    </message>
    <message>
        <source>The plan does not have a year to compare %1 with.</source>
        <translation>この計画には、%1と比較する年度がありません。</translation>
    </message>
    <message>
        <source>Changes of grades from %1 to %2</source>
        <extracomment>Title of a chart; %1 is the earlier, %2 the later fiscal year</extracomment>
        <translation>%1から%2への評価の変化</translation>
    </message>
    <message>
        <source>Compared with an earlier year</source>
        <translation>前年度比較</translation>
    </message>
    <message>
        <source>Year to compare with</source>
        <translation>比較する年度</translation>
    </message>
    <message>
        <source>Source: %1, %2 (as of %3)</source>
        <extracomment>Under a chart: the plan, the year and the day on which the chart was made</extracomment>
        <translation>出典：%1 %2（%3現在）</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>In the name of a file: the chart&apos;s bars are shares</extracomment>
        <translation>構成比</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>The figures of a chart as text: title, the labels</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Measures by direction and grade, %1</source>
        <extracomment>Title of a chart; %1 is the fiscal year</extracomment>
        <translation>%1 方向性別・評価別施策数</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>方向性別集計</translation>
    </message>
    <message>
        <source>Shares of grades by goal, %1</source>
        <translation>%1 基本目標別の評価の構成比</translation>
    </message>
    <message>
        <source>Measures by goal and grade, %1</source>
        <translation>%1 基本目標別・評価別施策数</translation>
    </message>
    <message>
        <source>Percentages are of all measures of the goal.</source>
        <translation>割合は、基本目標ごとの全施策に対するものです。</translation>
    </message>
    <message>
        <source>Percentages are rounded; those of some bars do not add up to 100%.</source>
        <translation>割合は四捨五入のため、合計が100%にならない棒があります。</translation>
    </message>
    <message>
        <source>By goal</source>
        <translation>基本目標別集計</translation>
    </message>
    <message>
        <source>By grade (bars)</source>
        <translation>評価別集計（棒グラフ）</translation>
    </message>
    <message>
        <source>Measures by grade, %1 to %2</source>
        <extracomment>Title of a chart; %1 is the first, %2 the last fiscal year</extracomment>
        <translation>評価別施策数の推移（%1から%2まで）</translation>
    </message>
    <message>
        <source>Grades over the years</source>
        <translation>評価の推移</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>最初の年度</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>評価別集計</translation>
    </message>
    <message>
        <source>No.%1 %2</source>
        <translation>施策No.%1 %2</translation>
    </message>
    <message>
        <source>Targets and actuals of an indicator, to %1</source>
        <extracomment>Title of a chart; %1 is the fiscal year</extracomment>
        <translation>指標の目標と実績の推移（%1まで）</translation>
    </message>
    <message>
        <source>No indicator has a value up to %1.</source>
        <translation>%1までに目標や実績が入力された指標はありません。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>No target and no actual was written yet.</source>
        <translation>目標も実績もまだ入力されていません。</translation>
    </message>
    <message>
        <source>Indicator over the years</source>
        <translation>指標の推移</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>The unit over the numbers of an axis</extracomment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A bar of a chart as text: its label, its parts, and what they are together
----------
Title of a chart; %1 is the measure, %2 the indicator</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 in all)</source>
        <translation>%1：%2（計%3）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more measure(s)</source>
        <extracomment>The last line under a list of measures</extracomment>
        <translation>
            <numerusform>ほか%n施策</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Percentages are of the %n rated measure(s).</source>
        <translation>
            <numerusform>割合は、評価の対象となる%n施策に対するものです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shisaku::ChecksPage</name>
    <message>
        <source>No error stands and the balance holds: %1 can be closed.</source>
        <translation>エラーはなく、照合も一致しています。%1は確定できます。</translation>
    </message>
    <message>
        <source>%1 was closed, but its figures were altered outside this program. Please go back to a backup.</source>
        <translation>%1は確定済みですが、このプログラムの外で数値が書き換えられています。バックアップに戻してください。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>A click or Enter goes to the cell.</source>
        <translation>クリックまたはEnterで、該当の欄に移動します。</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>Notices %1</source>
        <translation>注意 %1</translation>
    </message>
    <message>
        <source>There are no findings.</source>
        <translation>指摘はありません。</translation>
    </message>
    <message>
        <source>There are no errors.</source>
        <translation>エラーはありません。</translation>
    </message>
    <message>
        <source>There are no notices.</source>
        <translation>注意はありません。</translation>
    </message>
    <message>
        <source>Balance ✓ %1</source>
        <translation>照合 ✓ %1</translation>
    </message>
    <message>
        <source>Balance × %1</source>
        <translation>照合 × %1</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>未入力はありません。</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>未入力 %1</translation>
    </message>
    <message>
        <source>%1 is closed. Its grades, directions and texts are those that were closed.</source>
        <translation>%1は確定済みです。評価、方向性、文章は確定したときのままです。</translation>
    </message>
    <message>
        <source>%1 was reopened for corrections. Please close it again once they are made.</source>
        <translation>%1は訂正のため確定を解除しています。訂正が済んだら、もう一度確定してください。</translation>
    </message>
</context>
<context>
    <name>shisaku::Checksums</name>
    <message>
        <source>The file %1 could not be written. Please check the free space and that the folder is not write-protected.</source>
        <translation>ファイル %1 に書き込めませんでした。空き容量と、フォルダーが書き込み禁止でないことを確かめてください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. It was left as it is; please check that you are allowed to open it.</source>
        <translation>ファイル %1 を読めません。ファイルはそのままです。開く権限があるか確かめてください。</translation>
    </message>
</context>
<context>
    <name>shisaku::ChoiceDelegate</name>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
</context>
<context>
    <name>shisaku::CloseYearDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The checks find nothing.</source>
        <translation>点検の指摘はありません。</translation>
    </message>
    <message>
        <source>The checks have notices (%1). They do not keep the year from being closed.</source>
        <translation>点検に注意が%1件あります（確定はできます）。</translation>
    </message>
    <message>
        <source>%1 will be closed with these figures:</source>
        <translation>%1を次の内容で確定します。</translation>
    </message>
    <message>
        <source>Balance ✓ %1</source>
        <translation>照合 ✓ %1</translation>
    </message>
    <message>
        <source>A closed year cannot be changed by anyone. It can be reopened with a reason; what is corrected then is listed in the errata. What was done before cannot be undone any more.</source>
        <translation>確定した年度は、誰も変更できません。訂正が必要なときは、理由を付けて確定を解除します。解除後の訂正は正誤表に載ります。確定より前の操作は、元に戻せなくなります。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1の確定</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>確定する</translation>
    </message>
    <message>
        <source>In the report, figures have changed in texts that the office wrote and has not confirmed since (%1).</source>
        <translation>報告書に、書き直した後で数字が変わり、まだ確認していない文があります（%1か所）。</translation>
    </message>
    <message>
        <source>Open the checks</source>
        <translation>点検を開く</translation>
    </message>
    <message>
        <source>Corrections since it was last closed: %1. They are listed in the errata.</source>
        <translation>前回の確定からの訂正：%1件（正誤表に載ります）。</translation>
    </message>
</context>
<context>
    <name>shisaku::Closing</name>
    <message>
        <source>%1 is closed, and its published figures do not change. Nothing was changed; to correct it, reopen the year first.</source>
        <translation>%1は確定しているため、公表した内容は変更できません。何も変更していません。訂正するときは、先に「年度」メニューで確定を解除してください。</translation>
    </message>
    <message>
        <source>%1 was closed, but its figures were altered outside this program. Nothing was changed; please go back to a backup.</source>
        <translation>確定した%1の内容が、このプログラムの外で変更されています。何も変更していません。控えのファイルに戻してください。</translation>
    </message>
    <message>
        <source>Not closed yet: %1. What is corrected there changes the comparison with it.</source>
        <translation>まだ確定していない年度：%1。そちらを直すと、この年度の年度比較も変わります。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>shisaku::ClosingRefusal</name>
    <message>
        <source>The plan does not have this year.</source>
        <translation>この計画にその年度はありません。</translation>
    </message>
    <message>
        <source>%1 is closed already.</source>
        <translation>%1はすでに確定しています。</translation>
    </message>
    <message>
        <source>%1 has no measures, so there is nothing to close.</source>
        <translation>%1には施策がないため、確定できません。</translation>
    </message>
    <message>
        <source>%1 cannot be closed while the balance fails: %2.</source>
        <translation>照合が一致しないため、%1は確定できません（%2）。</translation>
    </message>
    <message>
        <source>%1 cannot be closed while errors stand (%2). The first is No.%3: %4</source>
        <translation>点検のエラーが%2件あるため、%1は確定できません。最初はNo.%3：%4</translation>
    </message>
    <message>
        <source>%1 cannot be closed while grades or directions are missing (%2). The first is No.%3: %4</source>
        <translation>評価または方向性の未入力が%2件あるため、%1は確定できません。最初はNo.%3：%4</translation>
    </message>
    <message>
        <source>Grades or directions are missing, too (%1).</source>
        <translation>ほかに、評価又は方向性の未入力が%1件あります。</translation>
    </message>
</context>
<context>
    <name>shisaku::CommandLine</name>
    <message>
        <source>--out names a file that ends in .png, .svg or .pdf.</source>
        <translation>--out には .png、.svg 又は .pdf で終わるファイル名を指定してください。</translation>
    </message>
    <message>
        <source>%1: the balance holds (%2)</source>
        <translation>%1：照合 一致（%2）</translation>
    </message>
    <message>
        <source>%1: the balance fails (%2)</source>
        <translation>%1：照合 不一致（%2）</translation>
    </message>
    <message>
        <source>--as is text or json.</source>
        <translation>--as には text 又は json を指定してください。</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>ファイルに損傷はありません。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方：%1</translation>
    </message>
    <message>
        <source>--encoding and --replace are for a file that ends in .csv.</source>
        <translation>--encodingと--replaceは、.csvで終わるファイル名の場合に指定します。</translation>
    </message>
    <message>
        <source>--encoding is utf-8 or cp932.</source>
        <translation>--encoding には utf-8 又は cp932 を指定してください。</translation>
    </message>
    <message>
        <source>The plan does not have the year “%1”. It has: %2.</source>
        <translation>計画に年度「%1」がありません。ある年度は%2です。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>--as is text, csv or json.</source>
        <translation>--as には text、csv 又は json を指定してください。</translation>
    </message>
    <message>
        <source>--year is missing.</source>
        <translation>--year を指定してください。</translation>
    </message>
    <message>
        <source>The PDF could not be made. Nothing was written.</source>
        <translation>PDFを作成できませんでした。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>出力を書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1: %2 measures in force, %3 targets taken over</source>
        <translation>%1：対象の施策%2件、引き継ぐ目標値%3件</translation>
    </message>
    <message>
        <source>No.%1 was completed, so it is graded as ended</source>
        <translation>No.%1：前年度に完了したため、評価を終了とします</translation>
    </message>
    <message>
        <source>Start of %1</source>
        <translation>%1の開始</translation>
    </message>
    <message>
        <source>“%1” is not a year. Nothing was changed; please write it as 2020, R2, 令和２ or 総合評価.</source>
        <translation>「%1」は年度として読み取れません。何も変更していません。2020、R2、令和２、総合評価のように指定してください。</translation>
    </message>
    <message>
        <source>There is no measure No. %1 in that year.</source>
        <translation>この年度にNo.%1の施策はありません。</translation>
    </message>
    <message>
        <source>There is no measure in that year.</source>
        <translation>この年度に施策がありません。</translation>
    </message>
    <message>
        <source>--out names a file that ends in .pdf.</source>
        <translation>--out には .pdf で終わるファイル名を指定してください。</translation>
    </message>
    <message>
        <source>The plan does not have the year before %1. --against names another earlier year.</source>
        <translation>計画に%1の前の年度がありません。比べる年度を --against で指定してください。</translation>
    </message>
    <message>
        <source>--by is grade, direction, goal or change.</source>
        <translation>--by は grade、direction、goal、change のいずれかです。</translation>
    </message>
    <message>
        <source>--against and --changed belong to --by change.</source>
        <translation>--against と --changed は --by change のときに使います。</translation>
    </message>
    <message>
        <source>The plan does not have the measure No.%1.</source>
        <translation>No.%1の施策は計画にありません。</translation>
    </message>
    <message>
        <source>--errata is of a whole year, which --year names.</source>
        <translation>--errataは年度全体の正誤表です。--yearで年度を指定してください（--measureは指定できません）。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>Give one of --year and --text.</source>
        <translation>--year と --text のどちらか一つを指定してください。</translation>
    </message>
    <message>
        <source>--out names a file that ends in one of %1.</source>
        <translation>--out には %1 のいずれかで終わるファイル名を指定してください。</translation>
    </message>
    <message>
        <source>The report could not be made. Nothing was written.</source>
        <translation>報告書を作れませんでした。ファイルは書き込んでいません。</translation>
    </message>
    <message>
        <source>Give one of --out, --from and --restore.</source>
        <translation>--out、--from、--restore のいずれか一つを指定してください。</translation>
    </message>
    <message>
        <source>The file %1 is not a text in UTF-8.</source>
        <translation>ファイル「%1」はUTF-8のテキストではありません。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Nothing was written.</source>
        <translation>フォルダー%1を作成できませんでした。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>--all and --kind do not go together.</source>
        <translation>--all と --kind は同時に指定できません。</translation>
    </message>
    <message>
        <source>--%1 belongs to --%2.</source>
        <translation>--%1 は --%2 と一緒に指定してください。</translation>
    </message>
    <message>
        <source>--kind is one of %1.</source>
        <translation>--kind には %1 のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--%1 is from %2 to %3.</source>
        <translation>--%1 には%2から%3までの数を指定してください。</translation>
    </message>
    <message>
        <source>Measure No. %1 has no indicator %2.</source>
        <translation>No.%1の施策には、%2番目の指標がありません。</translation>
    </message>
    <message>
        <source>Measure No. %1 has no indicator.</source>
        <translation>No.%1の施策には指標がありません。</translation>
    </message>
    <message>
        <source>--out names a folder.</source>
        <translation>--out にはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>--format is png, svg or pdf.</source>
        <translation>--format には png、svg、pdf のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--%1 names a year before %2.</source>
        <translation>--%1 には%2より前の年度を指定してください。</translation>
    </message>
    <message>
        <source>--out names a file that ends in .xlsx, .csv or .pdf.</source>
        <translation>--out には .xlsx、.csv または .pdf で終わるファイル名を指定してください。</translation>
    </message>
    <message>
        <source>Open data is a file that ends in .xlsx or .csv.</source>
        <translation>オープンデータのファイル名は .xlsx または .csv で終わります。</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>New goal: %1</source>
        <translation>新しい基本目標：%1</translation>
    </message>
    <message>
        <source>New measure: %1 (%2)</source>
        <translation>新しい施策：%1（%2）</translation>
    </message>
    <message>
        <source>Taken in: %1, as it was: %2, left out: %3</source>
        <translation>取り込み%1件、変更なし%2件、取り込まなかったもの%3件</translation>
    </message>
    <message>
        <source>No grade yet: %1, %2</source>
        <translation>評価が未入力：%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>取り込み：%1</translation>
    </message>
    <message>
        <source>%1 is there already and may hold answers, so it stays as it is. Please move it away or choose another folder.</source>
        <translation>%1は既にあり、回答が入っているかもしれないため、そのまま残しました。移すか、別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>--out is missing.</source>
        <translation>--out がありません。</translation>
    </message>
    <message>
        <source>sound: %1 measures, %2 evaluations, %3 graded in %4</source>
        <translation>正常：施策 %1、年度評価 %2、%4の評価済み %3</translation>
    </message>
    <message>
        <source>The file from before is kept: %1</source>
        <translation>戻す前のファイルの保管先：%1</translation>
    </message>
    <message>
        <source>Give one of --list and --from.</source>
        <translation>--list か --from のどちらか一つを指定してください。</translation>
    </message>
    <message>
        <source>%1: these columns are not taken in (heading not known, of another year, or twice): %2</source>
        <translation>%1：次の列は取り込みません（見出しから分からない列、別の年度の列、重複する列）：%2</translation>
    </message>
    <message>
        <source>No longer closed as before: %1.</source>
        <translation>前の確定が失われた年度：%1。</translation>
    </message>
    <message>
        <source>An option may be given once only.</source>
        <translation>同じオプションは1回だけ指定してください。</translation>
    </message>
    <message>
        <source>New indicator: %1 %2</source>
        <translation>新しい指標：%1 %2</translation>
    </message>
    <message>
        <source>Nothing of the other files was taken in either.</source>
        <translation>ほかのファイルも取り込んでいません。</translation>
    </message>
    <message>
        <source>%1 holds no table of measures: no headings such as 施策番号 and 評価 were found in the first %2 rows. Nothing was changed.</source>
        <translation>%1に施策の表がありません。最初の%2行に「施策番号」「評価」などの見出しが見つかりませんでした。何も変わっていません。</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was changed.</source>
        <translation>これは試行です（--dry-run）。何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was changed; please write the year into the heading in the file, or choose the column in the window.</source>
        <translation>何も変更していません。ファイルの見出しに年度を書くか、ウィンドウで列を選んでください。</translation>
    </message>
    <message>
        <source>Nothing was changed; please put the headings in the file right, or choose the columns in the window.</source>
        <translation>何も変更していません。ファイルの見出しを直すか、ウィンドウで列を選んでください。</translation>
    </message>
</context>
<context>
    <name>shisaku::ComparePage</name>
    <message>
        <source>Only the measures that changed</source>
        <translation>評価の変わった施策だけ</translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation>前の年度</translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>後の年度</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>Between the boxes of two years that are compared</extracomment>
        <translation>と</translation>
    </message>
    <message>
        <source>Counts of the changes</source>
        <translation>変化の集計</translation>
    </message>
    <message>
        <source>Compared measures</source>
        <translation>比較した施策</translation>
    </message>
    <message>
        <source>Old grade and new grade</source>
        <translation>前の評価と後の評価</translation>
    </message>
    <message>
        <source>A year cannot be compared with itself, so nothing was changed. Please choose two different years.</source>
        <translation>同じ年度どうしは比べられないため、変更していません。異なる２つの年度を選んでください。</translation>
    </message>
    <message>
        <source>The plan has only %1, so there is no year to compare it with yet.</source>
        <translation>この計画には%1しかないため、まだ比べる年度がありません。</translation>
    </message>
    <message>
        <source>The plan does not have the year before %1. Please choose in the first box which year to compare it with.</source>
        <translation>この計画には%1の前の年度がありません。比べる年度を左の欄で選んでください。</translation>
    </message>
    <message>
        <source>%1 has no measures yet, so there is nothing to compare.</source>
        <translation>%1にはまだ施策がないため、比べるものがありません。</translation>
    </message>
    <message>
        <source>No measure&apos;s grade changed from %1 to %2.</source>
        <translation>%1から%2にかけて評価が変わった施策はありません。</translation>
    </message>
    <message>
        <source>To see the measures of %1, please choose that year at the top of the window first.</source>
        <translation>施策を開くには、先に画面上部の年度を%1にしてください。</translation>
    </message>
</context>
<context>
    <name>shisaku::ComparisonSheets</name>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>First</source>
        <translation>初回</translation>
    </message>
    <message>
        <source>Another grade</source>
        <translation>別の評価</translation>
    </message>
    <message>
        <source>Comparison of years: %1 (above) and %2 (below)</source>
        <translation>年度比較（上段：%1、下段：%2）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策名</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向性</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Reason for a change</source>
        <translation>変更理由</translation>
    </message>
    <message>
        <source>%1: the %2 of %3 measures that changed</source>
        <translation>%1&#x3000;評価の変わった施策（%3施策中%2施策）</translation>
    </message>
    <message>
        <source>Changes from %1 to %2</source>
        <translation>%1から%2への変化</translation>
    </message>
    <message>
        <source>Old grade (rows, %1) and new grade (columns, %2)</source>
        <translation>%1（縦）と%2（横）の評価</translation>
    </message>
    <message>
        <source>Old \ new</source>
        <translation>前＼後</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>評価なし</translation>
    </message>
</context>
<context>
    <name>shisaku::Csv</name>
    <message>
        <source>CP932 (Shift_JIS) cannot write these characters: %1. Nothing was written; please use UTF-8, or let 〓 stand for them.</source>
        <translation>CP932（Shift_JIS）では次の文字を書き出せません：%1。ファイルは書き出していません。UTF-8で書き出すか、〓に置き換えてください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2 (“%3”)</source>
        <translation>%1 %2（「%3」）</translation>
    </message>
</context>
<context>
    <name>shisaku::Database</name>
    <message>
        <source>Another program is using the plan&apos;s file. Nothing was changed; please try again in a moment.</source>
        <translation>ほかのプログラムが計画のファイルを使っています。何も変更していません。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The plan&apos;s file cannot be written. Nothing was changed; please check that the file and its folder are not write-protected.</source>
        <translation>計画のファイルに書き込めません。何も変更していません。ファイルとフォルダーが書き込み禁止になっていないか確認してください。</translation>
    </message>
    <message>
        <source>The plan&apos;s file cannot be reached. Nothing was changed; please check the disk or the network and try again.</source>
        <translation>計画のファイルに届きません。何も変更していません。ディスク又はネットワークを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The plan&apos;s file did not take the change. Nothing was changed; please try again.</source>
        <translation>計画のファイルに変更を書き込めませんでした。何も変更していません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The plan&apos;s file does not take this change: it would break the plan or alter a closed year. Nothing was changed.</source>
        <translation>計画の整合を損なうか、確定した年度を変えるため、この変更は保存できません。何も変更していません。</translation>
    </message>
    <message>
        <source>The plan&apos;s file was moved, replaced or removed by another program. Nothing was written; please save a copy in another place and open that.</source>
        <translation>計画のファイルが、ほかのプログラムによって移動、置換え又は削除されました。何も書き込んでいません。別の場所にコピーを保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; please make room and try again.</source>
        <translation>ディスクがいっぱいです。何も変更していません。空きを作ってから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>shisaku::Description</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>変更%1件</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 indicator %2</source>
        <translation>%1 指標%2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Start of %1</source>
        <translation>%1の開始</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>%1の削除</translation>
    </message>
    <message>
        <source>Closing of %1</source>
        <translation>%1の確定</translation>
    </message>
    <message>
        <source>Reopening of %1</source>
        <translation>%1の確定解除</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>基本目標 %1</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>評価 %1</translation>
    </message>
    <message>
        <source>Direction %1</source>
        <translation>方向性 %1</translation>
    </message>
    <message>
        <source>Measure No.%1</source>
        <translation>施策 No.%1</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>指標 %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>Report: text restored to the template</source>
        <translation>報告書：文をひな形に戻す</translation>
    </message>
    <message>
        <source>Report: text confirmed</source>
        <translation>報告書：文の確認</translation>
    </message>
    <message>
        <source>Report: text rewritten</source>
        <translation>報告書：文の書き換え</translation>
    </message>
</context>
<context>
    <name>shisaku::DisplayName</name>
    <message>
        <source>Your name in the history</source>
        <translation>履歴に載せる氏名</translation>
    </message>
    <message>
        <source>The history names you with your account (%1). What name should it give beside it?</source>
        <translation>履歴には、お使いのアカウント（%1）が記録されます。併せて載せる氏名を入力してください。</translation>
    </message>
</context>
<context>
    <name>shisaku::Errata</name>
    <message>
        <source>%1 of the measure</source>
        <translation>施策の%1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>誤</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>訂正日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Errata, %1</source>
        <translation>%1 正誤表</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策名</translation>
    </message>
</context>
<context>
    <name>shisaku::Evaluation</name>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向性</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>取組実績</translation>
    </message>
    <message>
        <source>Reason for a change</source>
        <translation>変更理由</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>今後の取組</translation>
    </message>
</context>
<context>
    <name>shisaku::EvaluationPane</name>
    <message>
        <source>Choose a measure to see and edit its texts.</source>
        <translation>施策を選ぶと、ここで文章を読み書きできます。</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>取組・理由</translation>
    </message>
    <message>
        <source>Indicators %1</source>
        <extracomment>The tab with a measure&apos;s indicators and how many there are</extracomment>
        <translation>指標 %1</translation>
    </message>
</context>
<context>
    <name>shisaku::EvaluationSheet</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策名</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>What the grade means</source>
        <translation>評価の内容</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向性</translation>
    </message>
    <message>
        <source>%1
(%2)</source>
        <extracomment>The name of a text, and below it the year that the text is from</extracomment>
        <translation>%1
（%2）</translation>
    </message>
    <message>
        <source>Evaluation sheet, %1</source>
        <translation>%1&#x3000;評価シート</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>取組実績</translation>
    </message>
    <message>
        <source>Reason for a change</source>
        <translation>変更理由</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>今後の取組</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標名（単位）</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績値</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>達成率</translation>
    </message>
</context>
<context>
    <name>shisaku::EvaluationSheetDialog</name>
    <message>
        <source>Print Evaluation Sheets</source>
        <translation>評価シートを印刷</translation>
    </message>
    <message>
        <source>&amp;Selected measures (%1)</source>
        <translation>選択中の施策（%1）(&amp;S)</translation>
    </message>
    <message>
        <source>Measures &amp;in the list (%1)</source>
        <translation>表示中の施策（%1）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;All measures (%1)</source>
        <translation>全施策（%1）(&amp;A)</translation>
    </message>
    <message>
        <source>%v of %m sheets</source>
        <extracomment>In a progress bar: how many sheets of how many are laid out</extracomment>
        <translation>%v / %m件</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>プレビュー…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>shisaku::FieldHeader</name>
    <message>
        <source>Column %1</source>
        <translation>%1列目</translation>
    </message>
</context>
<context>
    <name>shisaku::FileCheck</name>
    <message>
        <source>The plan&apos;s file is damaged. It was left as it is; please open a copy of it or a backup.</source>
        <translation>計画のファイルが損傷しています。ファイルは元のままです。コピー又はバックアップを開いてください。</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was created; please check the name and the folder.</source>
        <translation>%1というファイルはありません。何も作成していません。名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a file. Please choose a plan&apos;s file.</source>
        <translation>%1はファイルではありません。計画のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. It was left as it is; please check that you are allowed to open it.</source>
        <translation>ファイル%1を読めません。ファイルは元のままです。開く権限があるか確認してください。</translation>
    </message>
    <message>
        <source>The file %1 is not a plan of this program. It was left as it is.</source>
        <translation>ファイル%1は、このプログラムの計画ではありません。ファイルは元のままです。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program. It was left as it is.</source>
        <translation>ファイル%1は、ほかのプログラムのデータベースです。ファイルは元のままです。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program (%2; this one knows %3). It was left as it is; please open it with the newer version.</source>
        <translation>ファイル%1は、このプログラムの新しい版で作られています（形式%2、この版は%3まで）。ファイルは元のままです。新しい版で開いてください。</translation>
    </message>
    <message>
        <source>The file %1 is not a finished plan. It was left as it is; please open a backup of the plan.</source>
        <translation>ファイル%1は、作成が終わっていない計画です。ファイルは元のままです。計画のバックアップを開いてください。</translation>
    </message>
    <message>
        <source>Beside %1 another program left a file %1-wal, which may hold changes of it or may not belong to it. Both were left as they are; please open a backup, or ask whoever put it there.</source>
        <translation>%1 の隣に、ほかのプログラムが残したファイル %1-wal があります。この計画の変更を含むか、別のファイルのものかもしれません。どちらもそのままにしてあります。バックアップを開くか、置いた人に確認してください。</translation>
    </message>
    <message>
        <source>Another program has changed the form of the file %1, or it is damaged. It was left as it is; please open a backup of the plan.</source>
        <translation>ファイル %1 は、ほかのプログラムによって形式が変えられたか、壊れています。ファイルはそのままにしてあります。計画のバックアップを開いてください。</translation>
    </message>
    <message>
        <source>The file %1 is empty (0 bytes), as where a copy was broken off. It was left as it is; please restore a backup of the plan, or copy the file here again.</source>
        <translation>ファイル%1は空（0バイト）です。コピーが途中で切れたときなどに、こうなります。ファイルは元のままです。計画のバックアップから戻すか、ファイルをもう一度コピーしてください。</translation>
    </message>
</context>
<context>
    <name>shisaku::FileDrop</name>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation>表計算ファイル (%1)</translation>
    </message>
    <message>
        <source>Drop the files here to take them in</source>
        <translation>ここに置くと取り込みます</translation>
    </message>
    <message>
        <source>%1 is no spreadsheet that can be taken in. Nothing was changed; please save it as .xlsx, .ods or .csv.</source>
        <translation>%1は取り込める表計算ファイルではありません。何も変更されていません。.xlsx、.ods、.csvのいずれかで保存してください。</translation>
    </message>
</context>
<context>
    <name>shisaku::FilterBar</name>
    <message>
        <source>Search measures…</source>
        <translation>施策を検索…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>(no department)</source>
        <translation>（担当課なし）</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>目標：すべて</translation>
    </message>
    <message>
        <source>All grades</source>
        <translation>評価：すべて</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>方向性：すべて</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>担当課：すべて</translation>
    </message>
    <message>
        <source>%1 measures</source>
        <translation>%1施策</translation>
    </message>
    <message>
        <source>%1 / %2 measures</source>
        <translation>%1 / %2施策</translation>
    </message>
    <message>
        <source>Chosen measures only</source>
        <translation>選んだ施策だけ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向性</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
</context>
<context>
    <name>shisaku::FindingsList</name>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Writes what is proposed into the text</source>
        <translation>候補の表記を文に書き込みます</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>表記</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>表記ゆれ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Everything is written in the house style.</source>
        <extracomment>Words that are not written in the house style (表記ゆれ), and how many there are</extracomment>
        <translation>表記ゆれはありません。</translation>
    </message>
    <message>
        <source>Not in the house style: %1</source>
        <translation>表記ゆれ：%1件</translation>
    </message>
</context>
<context>
    <name>shisaku::ForeignFile</name>
    <message>
        <source>it is protected with a password. Please save it without.</source>
        <translation>パスワードで保護されています。パスワードなしで保存し直してください。</translation>
    </message>
    <message>
        <source>unpacked it is larger than %1 MB. Please save only the table that is needed.</source>
        <translation>展開すると%1 MBを超えます。必要な表だけを保存し直してください。</translation>
    </message>
    <message>
        <source>it has more than %1 cells. Please save only the table that is needed.</source>
        <translation>セルの数が%1を超えています。必要な表だけを保存し直してください。</translation>
    </message>
    <message>
        <source>it has more than %1 characters of text. Please save only the table that is needed.</source>
        <translation>文字の数が%1を超えています。必要な表だけを保存し直してください。</translation>
    </message>
    <message>
        <source>it has more than %1 columns. Please save only the table that is needed.</source>
        <translation>列の数が%1を超えています。必要な表だけを保存し直してください。</translation>
    </message>
    <message>
        <source>line %1, character %2 is not readable as %3. Please save the file again as CSV UTF-8 or as .xlsx.</source>
        <translation>%1行目の%2文字目を%3として読めません。「CSV UTF-8」又は「.xlsx」で保存し直してください。</translation>
    </message>
    <message>
        <source>UTF-8 or CP932</source>
        <translation>UTF-8又はCP932</translation>
    </message>
    <message>
        <source>the quotation mark in line %1 is never closed. Please save the file again as CSV or as .xlsx.</source>
        <translation>%1行目の引用符「&quot;」が閉じられていません。CSV又は「.xlsx」で保存し直してください。</translation>
    </message>
    <message>
        <source>it is a web page (HTML), whatever its name says. Please open it in Excel and save it as .xlsx.</source>
        <translation>名前にかかわらず、中身はウェブページ（HTML）です。Excelで開いて「.xlsx」で保存し直してください。</translation>
    </message>
    <message>
        <source>it is no table that can be read. Please save it as .xlsx, .ods or .csv.</source>
        <translation>読める形の表ではありません。「.xlsx」「.ods」又は「.csv」で保存し直してください。</translation>
    </message>
    <message>
        <source>it is empty. Please save the table again.</source>
        <translation>中身がありません。表を保存し直してください。</translation>
    </message>
    <message>
        <source>it is an old .xls file, or protected with a password. Please save it as .xlsx without a password.</source>
        <translation>古い形式（xls）か、パスワードで保護されたファイルです。パスワードなしの「.xlsx」で保存し直してください。</translation>
    </message>
    <message>
        <source>it is a PDF. Please choose the table that it was made from.</source>
        <translation>PDFです。元の表を選んでください。</translation>
    </message>
    <message>
        <source>it is a picture. Please choose the table that it was made from.</source>
        <translation>画像です。元の表を選んでください。</translation>
    </message>
    <message>
        <source>it is not there. Please check the name.</source>
        <translation>その場所にありません。名前を確かめてください。</translation>
    </message>
    <message>
        <source>it is a folder or a device. Please choose a file.</source>
        <translation>フォルダーか装置です。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>it cannot be opened. Please close it in other programs and check that you may read it.</source>
        <translation>開けません。他のソフトで開いていれば閉じ、読む権限を確かめてください。</translation>
    </message>
    <message>
        <source>it is larger than %1 MB. Please save only the table that is needed.</source>
        <translation>%1 MBを超えています。必要な表だけを保存し直してください。</translation>
    </message>
    <message>
        <source>the disk or the network failed. Please try again.</source>
        <translation>ディスクかネットワークの障害です。もう一度お試しください。</translation>
    </message>
    <message>
        <source>it needs too much memory. Please save only the table that is needed.</source>
        <translation>読むのに必要なメモリーが大き過ぎます。必要な表だけを保存し直してください。</translation>
    </message>
    <message>
        <source>it is damaged. Please save it again in Excel or LibreOffice.</source>
        <translation>壊れています。ExcelかLibreOfficeで保存し直してください。</translation>
    </message>
    <message>
        <source>“%1” was not read: %2 Nothing was changed.</source>
        <translation>「%1」は読んでいません。%2何も変わっていません。</translation>
    </message>
    <message>
        <source>it is an .xlsb file. Please save it as .xlsx.</source>
        <translation>.xlsb形式です。.xlsxで保存し直してください。</translation>
    </message>
    <message>
        <source>it is a file of Numbers. Please export it as .xlsx.</source>
        <translation>Numbersのファイルです。.xlsxで書き出してください。</translation>
    </message>
    <message>
        <source>it is a text or a presentation, not a spreadsheet. Please save its table as .xlsx.</source>
        <translation>表計算ではなく文書かスライドです。中の表を「.xlsx」で保存してください。</translation>
    </message>
    <message>
        <source>it is an archive (zip) and no workbook. Please unpack it and choose the table in it.</source>
        <translation>表計算ファイルではなくzipです。展開して中の表を選んでください。</translation>
    </message>
    <message>
        <source>line %1, character %2 is UTF-8, but other text in it is CP932. Please save the file again as CSV UTF-8 or as .xlsx.</source>
        <translation>%1行目の%2文字目はUTF-8ですが、ほかの文字はCP932です。「CSV UTF-8」か「.xlsx」で保存し直してください。</translation>
    </message>
    <message>
        <source>it is neither a spreadsheet nor a text: line %1, character %2 is NUL. Please save the table as .xlsx, .ods or .csv.</source>
        <translation>表計算のファイルでもテキストでもありません（%1行目の%2文字目がNULです）。表を「.xlsx」「.ods」「.csv」のいずれかで保存してください。</translation>
    </message>
    <message>
        <source>it holds too much beside its cells. Please save only the table that is needed.</source>
        <translation>セル以外の内容が多すぎます。必要な表だけを保存し直してください。</translation>
    </message>
    <message>
        <source>it has more than %1 rows, far more than any plan has measures. Please save only the table that is needed.</source>
        <translation>行の数が%1を超えており、計画の施策の数をはるかに上回ります。必要な表だけを保存し直してください。</translation>
    </message>
    <message>
        <source>the quotation mark in line %1 seems to be closed in line %2 only, where another text begins. Please put this right in the file.</source>
        <translation>%1行目の引用符が、別の文の始まる%2行目まで閉じられていないようです。ファイルを直してください。</translation>
    </message>
    <message>
        <source>it has more than %1 merged cells. Please save only the table that is needed.</source>
        <translation>結合されたセルが%1個を超えています。必要な表だけを保存し直してください。</translation>
    </message>
    <message>
        <source>it is a SYLK or DIF file, whatever its name says. Please open it in Excel and save it as .xlsx.</source>
        <translation>名前にかかわらず、中身はSYLK又はDIFの形式です。Excelで開いて「.xlsx」で保存し直してください。</translation>
    </message>
    <message>
        <source>it has more than %1 parts, as each sheet, picture and comment is one. Please save only the table that is needed.</source>
        <translation>シート、図、コメントなどの数が合わせて%1を超えています。必要な表だけを保存し直してください。</translation>
    </message>
    <message>
        <source>its characters are in JIS (ISO-2022-JP), which is not read. Please save the file again as CSV UTF-8 or as .xlsx.</source>
        <translation>文字コードがJISのため読み取れません。「CSV UTF-8」または「.xlsx」で保存し直してください。</translation>
    </message>
</context>
<context>
    <name>shisaku::ForeignReader</name>
    <message>
        <source>“%1” could not be read: it is damaged or too large. Nothing was changed; please save only the table that is needed, and try again.</source>
        <translation>「%1」は、壊れているか大き過ぎるため読めませんでした。何も変わっていません。必要な表だけを保存し直して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>shisaku::ForeignTableModel</name>
    <message>
        <source>Headings %1</source>
        <translation>見出し %1</translation>
    </message>
</context>
<context>
    <name>shisaku::GridView</name>
    <message>
        <source>Esc gives the cell its value back.</source>
        <translation>Escで元の値に戻ります。</translation>
    </message>
</context>
<context>
    <name>shisaku::HelpTexts</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>このプログラムについて</translation>
    </message>
    <message>
        <source>Shisaku %1

Gathers, grades, tallies and publishes a plan&apos;s measures, year by year.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>施策進捗管理 %1

計画の施策を年度ごとに集め、評価し、集計して、公表します。

GNU General Public License バージョン3以降に基づく自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>A, B, C …	sets the grade and goes down; one such as AA by its place: 1
1, 2, 3 …	sets the value at that place of the scale
Alt+↓	opens the list of values
Shift+↓, ↑	selects several cells; a grade or direction then goes into all of them
F6	goes to the texts below the table and back
F2	edits the cell
Enter, Tab	goes down, to the right
Alt+Enter	starts a line in a text
Esc	leaves the cell as it was
Del	clears the value
Ctrl+C, Ctrl+V, Ctrl+X	copies, pastes, cuts the selected cells, to and from spreadsheets too
Ctrl+Shift+C	copies with the headings
Ctrl+Z, Ctrl+Y	undoes, redoes
Ctrl+I	takes in spreadsheets
Ctrl+F	searches the measures
Ctrl+H	shows the history of the measure
Ins, Ctrl+Del	adds, removes a row of the plan
Ctrl+Shift+↑, ↓	moves a row of the plan
Ctrl+←, →	goes to a figure of the report&apos;s preview; Enter shows its measures
←, →	goes to a part of the chart; Enter shows its measures, Ctrl+C copies the chart
Ctrl+PgUp, PgDn	the year before, the year after
Ctrl+1, 2, 3 …	the pages: measures, tallies, chart …</source>
        <translation>A、B、C …	評価を入れて下へ（AAのように同じ字で始まるものは、何番目かの数字で：1）
1、2、3 …	区分の上からその番目の値を入れて下へ
Alt+↓	値の一覧を開く
Shift+↓、↑	複数のセルを選択（評価や方向性は、選んだセルすべてに入ります）
F6	表の下の文章欄へ、表へ戻る
F2	セルを編集
Enter、Tab	下へ、右へ
Alt+Enter	文章の中で改行
Esc	編集を取り消す
Del	値を消す
Ctrl+C、Ctrl+V、Ctrl+X	選んだセルをコピー、貼り付け、切り取り（表計算ソフトとの間でも）
Ctrl+Shift+C	見出し付きでコピー
Ctrl+Z、Ctrl+Y	元に戻す、やり直し
Ctrl+I	表計算ファイルの取り込み
Ctrl+F	施策を検索
Ctrl+H	この施策の履歴
Ins、Ctrl+Del	計画の行を追加、削除
Ctrl+Shift+↑、↓	計画の行を移動
Ctrl+←、→	報告書の数字へ移動（Enterでその施策を表示）
←、→	グラフの部分へ移動（Enterでその施策を表示、Ctrl+Cでグラフをコピー）
Ctrl+PgUp、PgDn	前の年度へ、次の年度へ
Ctrl+1、2、3 …	ページを開く：施策、集計、グラフ …</translation>
    </message>
</context>
<context>
    <name>shisaku::History</name>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向性</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>年度評価</translation>
    </message>
    <message>
        <source>Indicator&apos;s value</source>
        <translation>指標の値</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>団体名</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>開始年度</translation>
    </message>
    <message>
        <source>Last year of the plan</source>
        <translation>終了年度</translation>
    </message>
    <message>
        <source>Percentages of</source>
        <translation>割合の分母</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>略号</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>開始年度</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>終了年度</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Better when</source>
        <translation>良い方向</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason for reopening</source>
        <translation>確定解除の理由</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>照合値</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>取組実績</translation>
    </message>
    <message>
        <source>Reason for a change</source>
        <translation>変更理由</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>今後の取組</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績値</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>overall evaluation</source>
        <translation>総合評価</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>高いほど良い</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>低いほど良い</translation>
    </message>
    <message>
        <source>all measures in force</source>
        <translation>その年度の全施策</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>推進</translation>
    </message>
    <message>
        <source>expands</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>shrinks</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>revises</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>completes</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>No.%1</source>
        <translation>No.%1</translation>
    </message>
    <message>
        <source>a removed year</source>
        <translation>削除された年度</translation>
    </message>
    <message>
        <source>(removed, number %1)</source>
        <translation>（削除済み、番号%1）</translation>
    </message>
    <message>
        <source>outside the program</source>
        <translation>プログラムの外</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>報告書のひな形</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Figures confirmed</source>
        <translation>確認した数値</translation>
    </message>
    <message>
        <source>(the template&apos;s text)</source>
        <translation>（ひな形の文）</translation>
    </message>
    <message>
        <source>(the program&apos;s template)</source>
        <translation>（標準のひな形）</translation>
    </message>
    <message>
        <source>%1 text of the report (%2)</source>
        <extracomment>A text of an annual report and its place: 令和元年度 報告書の文（今後の予定）</extracomment>
        <translation>%1&#x3000;報告書の文（%2）</translation>
    </message>
    <message>
        <source>Published report</source>
        <translation>公表した報告</translation>
    </message>
    <message>
        <source>title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>purpose, heading</source>
        <translation>趣旨の見出し</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>趣旨</translation>
    </message>
    <message>
        <source>overall, heading</source>
        <translation>全体評価の見出し</translation>
    </message>
    <message>
        <source>overall, grades</source>
        <translation>全体評価、評価別</translation>
    </message>
    <message>
        <source>overall, directions</source>
        <translation>全体評価、方向性別</translation>
    </message>
    <message>
        <source>overall, conclusion</source>
        <translation>全体評価、まとめ</translation>
    </message>
    <message>
        <source>caption of the grades</source>
        <translation>評価別集計表の見出し</translation>
    </message>
    <message>
        <source>caption of the directions</source>
        <translation>方向性別集計表の見出し</translation>
    </message>
    <message>
        <source>caption of the goals</source>
        <translation>基本目標別集計表の見出し</translation>
    </message>
    <message>
        <source>caption of the chart</source>
        <translation>図の見出し</translation>
    </message>
    <message>
        <source>results, heading</source>
        <translation>実施結果の見出し</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>results</source>
        <translation>実施結果</translation>
    </message>
    <message>
        <source>outlook, heading</source>
        <translation>今後の予定の見出し</translation>
    </message>
    <message>
        <source>outlook</source>
        <translation>今後の予定</translation>
    </message>
    <message>
        <source>(a template of the office&apos;s own)</source>
        <translation>（独自のひな形）</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>戻したファイル</translation>
    </message>
</context>
<context>
    <name>shisaku::HistoryBar</name>
    <message>
        <source>Evaluations only</source>
        <translation>年度評価のみ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Search the history…</source>
        <translation>履歴を検索…</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>すべての施策</translation>
    </message>
    <message>
        <source>No.%1 %2</source>
        <translation>No.%1 %2</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1 / %2 entries</source>
        <translation>%1 / %2件</translation>
    </message>
</context>
<context>
    <name>shisaku::HistoryDetail</name>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Choose an entry to read its whole texts here.</source>
        <translation>行を選ぶと、ここに全文を表示します。</translation>
    </message>
</context>
<context>
    <name>shisaku::HistoryPage</name>
    <message>
        <source>Errata</source>
        <translation>正誤表</translation>
    </message>
    <message>
        <source>No entry fits the search and the filters. “Show all” brings all of them back.</source>
        <translation>条件に合う履歴がありません。「すべて表示」で元に戻ります。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>What was corrected after the year had first been closed</source>
        <translation>いちど確定した後の訂正を一覧にします</translation>
    </message>
    <message>
        <source>Nothing of this year was corrected after it had been closed.</source>
        <translation>この年度には、確定後の訂正はありません。</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>履歴に戻る</translation>
    </message>
</context>
<context>
    <name>shisaku::HistorySheet</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>History</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>History (%1 of %2 entries)</source>
        <translation>変更履歴（%2件中の%1件）</translation>
    </message>
</context>
<context>
    <name>shisaku::HotJournal</name>
    <message>
        <source>Beside %1 lies a file %1-journal that does not belong to it or is damaged. Both were left as they are; please open a backup.</source>
        <translation>%1 の隣にあるファイル %1-journal は、この計画のものではないか、壊れています。どちらもそのままにしてあります。バックアップを開いてください。</translation>
    </message>
    <message>
        <source>The last change of %1 was cut short, and there is no room to try to take it back. Nothing was changed; please make room on the disk and open the plan again.</source>
        <translation>%1 への最後の変更が途中で止まりましたが、元に戻せるか試すための空きがありません。何も変更していません。ディスクの空きを増やしてから、もう一度計画を開いてください。</translation>
    </message>
    <message>
        <source>The last change of %1 was cut short, and the file %1-journal, which takes it back, cannot be read. Nothing was changed; please check that you are allowed to open it.</source>
        <translation>%1 への最後の変更が途中で止まりましたが、それを元に戻すためのファイル %1-journal を読み取れません。何も変更していません。このファイルを開く権限があるか確認してください。</translation>
    </message>
</context>
<context>
    <name>shisaku::ImportDesk</name>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message numerus="yes">
        <source>Lines that were not taken in: %n.</source>
        <translation>
            <numerusform>取り込まなかった行%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken in of these files: %1.</source>
        <translation>次のファイルからは取り込みませんでした：%1。</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>The lines were copied. They can be pasted into a spreadsheet.</source>
        <translation>取り込まなかった行をコピーしました。表計算ソフトに貼り付けられます。</translation>
    </message>
    <message>
        <source>Nothing can be taken in here. %1</source>
        <translation>取り込めません。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were taken in.</source>
        <translation>
            <numerusform>%n件を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>To take them back: Ctrl+Z.</source>
        <translation>元に戻すには：Ctrl+Z。</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>取り込みを元に戻しました。</translation>
    </message>
    <message>
        <source>Somebody left it out in the preview.</source>
        <translation>確認の画面で取り込み対象から外されました。</translation>
    </message>
</context>
<context>
    <name>shisaku::ImportDialog</name>
    <message>
        <source>Import into %1</source>
        <translation>取り込み（%1）</translation>
    </message>
    <message>
        <source>The answers go into %1.</source>
        <translation>%1の値として取り込みます。</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>読み取りを中止(&amp;S)</translation>
    </message>
    <message>
        <source>Correct the &amp;columns…</source>
        <translation>列の対応を直す(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in (%n)</source>
        <translation>
            <numerusform>取り込む（%n件）(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop taking in</source>
        <translation>取り込みを中止(&amp;S)</translation>
    </message>
    <message>
        <source>Close without taking anything in? Which lines you took in or left out is not remembered.</source>
        <translation>何も取り込まずに閉じますか。取り込む・取り込まないの選択は残りません。</translation>
    </message>
    <message>
        <source>Close without taking in</source>
        <translation>取り込まずに閉じる</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>ほか</translation>
    </message>
    <message numerus="yes">
        <source>Of %n contradiction(s) neither side is chosen, so neither would be taken in:</source>
        <translation>
            <numerusform>食い違い%n件で、どちらも選ばれていません。このままではどちらも取り込まれません：</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the rest</source>
        <translation>残りを取り込む</translation>
    </message>
    <message>
        <source>Choose first</source>
        <translation>選ぶ</translation>
    </message>
</context>
<context>
    <name>shisaku::ImportDraft</name>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1&#x3000;%2：%3</translation>
    </message>
    <message>
        <source>(no department)</source>
        <translation>（担当課なし）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>取り込み：%1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>No measures were found in it.</source>
        <translation>施策の表が見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>shisaku::ImportField</name>
    <message>
        <source>Not taken in</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Measure number</source>
        <translation>施策番号</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策名</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>開始年度</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>終了年度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績値</translation>
    </message>
    <message>
        <source>column %1 (no heading)</source>
        <translation>%1列（見出しなし）</translation>
    </message>
</context>
<context>
    <name>shisaku::ImportFilesPage</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>ファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Leave out the file</source>
        <translation>ファイルを外す(&amp;L)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Survey of %1, %2</source>
        <translation>調査票（%1、%2）</translation>
    </message>
    <message numerus="yes">
        <source>table with %n row(s)</source>
        <translation>
            <numerusform>%n行の表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), in which no measures were found</source>
        <translation>
            <numerusform>%n行（施策は見つかりません）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing stands in it.</source>
        <translation>何も書かれていません。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>読み取った内容</translation>
    </message>
    <message>
        <source>no department yet</source>
        <translation>担当課未定</translation>
    </message>
</context>
<context>
    <name>shisaku::ImportLines</name>
    <message>
        <source>The measure would end before it begins.</source>
        <translation>終了年度が開始年度より前になります。</translation>
    </message>
    <message>
        <source>It is not in force in %1, so only the measure itself is taken in.</source>
        <translation>%1の対象ではないため、施策だけを追加します。</translation>
    </message>
    <message>
        <source>Rows or files contradict each other; please choose one.</source>
        <translation>行又はファイルによって値が異なります。どちらか１つを選んでください。</translation>
    </message>
    <message>
        <source>The file says that there is none; it is taken out only where you include this line.</source>
        <translation>ファイルでは値なしとなっています。この行を取り込むと、今の値が消えます。</translation>
    </message>
    <message>
        <source>By these years the measure would be no part of %1. Please change them on the page of the plan if that is meant.</source>
        <translation>この年度にすると、この施策は%1の対象から外れます。外す場合は「計画」の画面で変更してください。</translation>
    </message>
    <message>
        <source>No measure of this goal can be taken in.</source>
        <translation>この基本目標の施策で取り込めるものがありません。</translation>
    </message>
    <message>
        <source>Rows or files contradict each other about its years in force. Please correct them in the file.</source>
        <translation>開始年度又は終了年度が、行又はファイルによって食い違っています。ファイルを直してください。</translation>
    </message>
    <message>
        <source>Row %1 of %2 says “%3”. Please choose one.</source>
        <translation>%2の%1行目では「%3」です。どちらか１つを選んでください。</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>The measure is not in force in %1.</source>
        <translation>この施策は%1の対象ではありません。</translation>
    </message>
</context>
<context>
    <name>shisaku::ImportMappingPage</name>
    <message>
        <source>The table as it stands in the file</source>
        <translation>ファイルにあるままの表</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Headings stand in row</source>
        <translation>見出しの行(&amp;H)</translation>
    </message>
    <message>
        <source>Please choose above each column what it holds. The row of the headings is chosen by a click on its number. What you correct is remembered for the next time.</source>
        <translation>各列に何が入っているかを、列の上で選んでください。見出しの行は、行番号をクリックして選びます。直した内容は次回も使われます。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The measures can be found by these columns.</source>
        <translation>この列の対応で施策を見つけられます。</translation>
    </message>
    <message>
        <source>Nothing can be taken in of this table yet: one column has to hold the number or the title of the measure, and another what is to be taken in.</source>
        <translation>この表はまだ取り込めません。「施策番号」か「施策名」の列と、取り込む列を選んでください。</translation>
    </message>
    <message>
        <source>Not taken in: %1.</source>
        <translation>取り込まない列：%1。</translation>
    </message>
    <message>
        <source>Please choose what is to be taken in above the columns; without a choice it is not.</source>
        <translation>列の上の一覧で選んでください。選ばない場合、その列は取り込みません。</translation>
    </message>
</context>
<context>
    <name>shisaku::ImportPreviewPage</name>
    <message>
        <source>Copy the lines that a&amp;re not possible</source>
        <translation>取り込めない行をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>今の値</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>評価が入らない課</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変わるところ</translation>
    </message>
    <message>
        <source>Take in &amp;all shown</source>
        <translation>表示中をすべて取り込む(&amp;A)</translation>
    </message>
    <message>
        <source>Lea&amp;ve out all shown</source>
        <translation>表示中をすべて外す(&amp;V)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>Not answered yet: %n department(s)</source>
        <translation>
            <numerusform>評価が入らない課：%n課</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>These columns are not taken in (heading not known, of another year, or twice): %1. What they hold can be said in “Correct the columns”.</source>
        <translation>次の列は取り込みません（見出しから分からない列、別の年度の列、重複する列）：%1。「列の対応を直す」で内容を指定できます。</translation>
    </message>
    <message>
        <source>Nothing is taken in of these files: %1. “Back” leads to the list that says why.</source>
        <translation>次のファイルからは取り込みません：%1。理由は「戻る」で開くファイルの一覧にあります。</translation>
    </message>
    <message numerus="yes">
        <source>Lines that stay out: %n. Contradictions are chosen one by one, and so is what somebody has to look at.</source>
        <translation>
            <numerusform>取り込まないままの行：%n件。食い違いと要確認は、１件ずつ選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged or empty: %1</source>
        <translation>変わらない値（空欄を含む）：%1</translation>
    </message>
    <message numerus="yes">
        <source>Lines on the clipboard: %n.</source>
        <translation>
            <numerusform>%n行をコピーしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shisaku::ImportRows</name>
    <message numerus="yes">
        <source>Rows of other years than %1 were left out: %n.</source>
        <translation>
            <numerusform>%1以外の年度の行を除きました（%n行）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The measure is not in force in %1.</source>
        <translation>この施策は%1の対象ではありません。</translation>
    </message>
    <message>
        <source>The row names no measure.</source>
        <translation>どの施策の行か分かりません（番号も施策名もありません）。</translation>
    </message>
    <message>
        <source>The number is that of %1, but the title that of %2. Please correct one of them in the file.</source>
        <translation>番号は「%1」、施策名は「%2」のものです。ファイルでどちらかを直してください。</translation>
    </message>
    <message>
        <source>Several measures go by this number or title.</source>
        <translation>この番号又は施策名に当たる施策が複数あります。</translation>
    </message>
    <message>
        <source>The file calls it “%1”; please look whether it is the same measure.</source>
        <translation>ファイルでは「%1」となっています。同じ施策か確認してください。</translation>
    </message>
    <message>
        <source>Another row gives this number to %1.</source>
        <translation>別の行では、この番号は「%1」です。</translation>
    </message>
    <message>
        <source>The plan has no such measure. A new one needs a number and a title.</source>
        <translation>計画にない施策です。新しい施策には番号と施策名が必要です。</translation>
    </message>
    <message>
        <source>The plan has no such measure. A new one needs a goal.</source>
        <translation>計画にない施策です。新しい施策には基本目標が必要です。</translation>
    </message>
    <message>
        <source>The plan has no goal of that name.</source>
        <translation>その名称の基本目標は計画にありません。</translation>
    </message>
    <message>
        <source>The measure has several indicators that may be meant.</source>
        <translation>当てはまる指標がこの施策に複数あります。</translation>
    </message>
    <message>
        <source>The indicator is counted in “%1”.</source>
        <translation>この指標の単位は「%1」です。</translation>
    </message>
    <message>
        <source>This looks like a row of sums; nothing of it was taken in.</source>
        <translation>合計の行と思われるため、取り込みません。</translation>
    </message>
    <message>
        <source>The row refers to the one above. Please write number and title.</source>
        <translation>上の行を指しています。番号と施策名を書いてください。</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings: perhaps a comma in a text is in no quotation marks.</source>
        <translation>見出しより多くのセルがあります。文中のコンマが引用符で囲まれていない可能性があります。</translation>
    </message>
    <message>
        <source>It repeats a measure of another row (再掲), so it is no new one. Where it says something else, please write it in that row.</source>
        <translation>別の行の施策の再掲なので、新しい施策とはしません。内容が異なる場合は、元の行に書いてください。</translation>
    </message>
    <message>
        <source>Another row gives %1 another goal.</source>
        <translation>別の行では、%1の基本目標が違います。</translation>
    </message>
    <message>
        <source>“%1” is no name of a goal. A new measure needs a goal.</source>
        <translation>「%1」は基本目標の名称ではありません。新しい施策には基本目標が必要です。</translation>
    </message>
    <message>
        <source>The numbers run from 1 on and no titles stand beside them, so they may be a count of the rows. Please look whether this measure is meant.</source>
        <translation>番号が1から順に並び、施策名がないので、施策番号ではなく行の連番かもしれません。この施策のことか確かめてください。</translation>
    </message>
    <message>
        <source>The row has a number but no title, and does not follow the rows above that have one. Please look whether this measure is meant.</source>
        <translation>表から離れた行で、番号だけで施策名がありません。この施策のことか確かめてください。</translation>
    </message>
    <message>
        <source>The row is an example; nothing of it was taken in.</source>
        <translation>記入例の行のため、取り込みません。</translation>
    </message>
    <message>
        <source>Below the merged cell “%1” stands something else, which nobody sees. Please undo the merging and write what counts.</source>
        <translation>結合されたセル「%1」の下に、表示されない別の値が入っています。結合を解除し、正しい値を記入してください。</translation>
    </message>
    <message>
        <source>The table names measures of the plan, but no headings such as 施策番号 and 評価 were found, so nothing of it was taken in. Please choose its columns by hand, or correct the headings in the file.</source>
        <translation>この表には計画の施策が書かれていますが、「施策番号」「評価」などの見出しが見つからないため、何も取り込みません。列の内容を手で選ぶか、ファイルの見出しを直してください。</translation>
    </message>
    <message>
        <source>This looks like a note; nothing of it was taken in.</source>
        <translation>注記の行と思われるため、取り込みません。</translation>
    </message>
    <message>
        <source>This looks like a sentence rather than a figure of the indicator. Please look whether it is one.</source>
        <translation>指標の数値ではなく文章のようです。指標の値かどうかお確かめください。</translation>
    </message>
    <message>
        <source>The text begins as an example does, as forms have it that are not filled in yet. Please look whether it is an answer.</source>
        <translation>様式の例と同じ書き出しです。記入前の例文のままの可能性があります。回答かどうかを確認してください。</translation>
    </message>
    <message>
        <source>The row does not say of which indicator the figures are.</source>
        <translation>どの指標の数値か、行に書かれていません。</translation>
    </message>
    <message>
        <source>The cell names several indicators. Please give each a row of its own in the file.</source>
        <translation>1つのセルに複数の指標が書かれています。ファイルで指標ごとに行を分けてください。</translation>
    </message>
    <message>
        <source>The measure has no indicator of that name in the plan. Please include it only where it is meant to get one.</source>
        <translation>計画のこの施策に、その名前の指標はありません。指標を追加する場合だけ、取り込みに含めてください。</translation>
    </message>
    <message>
        <source>The row has no title, and another goal than %1. Please look whether this measure is meant.</source>
        <translation>行に施策名がなく、基本目標が%1と異なります。この施策のことか確認してください。</translation>
    </message>
    <message>
        <source>The survey did not ask about this measure: the number may be a slip. Please include it only where it is a new one.</source>
        <translation>調査票にない施策です（番号の書き間違いかもしれません）。新しい施策である場合だけ、取り込みに含めてください。</translation>
    </message>
    <message>
        <source>By its number it may be a part of %1. Please include it only where it is a measure of its own.</source>
        <translation>番号から見て、%1の一部かもしれません。独立した施策である場合だけ取り込んでください。</translation>
    </message>
    <message>
        <source>The spreadsheet program has made a day of the number. Please make the column one of text in the file and type the number again.</source>
        <translation>番号が日付に変わっています。ファイルで列の表示形式を「文字列」にし、番号を入力し直してください。</translation>
    </message>
    <message>
        <source>The survey did not ask for it. Please look whether the plan is to be changed.</source>
        <translation>調査票で記入を求めていない項目です。計画を変更してよいか確認してください。</translation>
    </message>
    <message>
        <source>The cell refers to another one. Please write the department.</source>
        <translation>別の欄を指す書き方です。担当課の名称を書いてください。</translation>
    </message>
    <message>
        <source>The indicator is counted in “%1”, but the figures of this column in “%2”.</source>
        <translation>この指標の単位は「%1」ですが、列の単位は「%2」です。</translation>
    </message>
    <message>
        <source>It stands in the survey as it was sent out; the plan was changed since then. Please include it only where the file is right.</source>
        <translation>調査票を配ったときの値のままです。そのあとで計画の値が変わっています。ファイルのほうが正しいときだけ取り込んでください。</translation>
    </message>
    <message>
        <source>Between the goal and this row stands “%1”. Please look whether the measure is of that goal.</source>
        <translation>基本目標とこの行のあいだに「%1」とあります。この基本目標の施策かどうか確認してください。</translation>
    </message>
    <message>
        <source>Its goal “%1” is much like “%2” of the plan. Please correct the file where that one is meant.</source>
        <translation>基本目標「%1」は、計画にある「%2」とよく似ています。同じ目標であれば、ファイルを直してください。</translation>
    </message>
    <message>
        <source>The plan&apos;s own note is one for all years. Please include it only where it is meant to be that, and no remark on this year&apos;s answer.</source>
        <translation>計画の備考は全年度に共通です。今年度の回答への注記ではなく、計画の備考を書き換えるときだけ取り込んでください。</translation>
    </message>
    <message>
        <source>It stands below “%1”. Please look whether it is an answer of this year.</source>
        <translation>「%1」の下にあります。今年度の回答かどうか確認してください。</translation>
    </message>
    <message>
        <source>“%1” may be more than one number. Please give each measure a row of its own in the file.</source>
        <translation>「%1」は、いくつかの番号かもしれません。ファイルで、施策ごとに行を分けてください。</translation>
    </message>
    <message>
        <source>The indicator is counted in “%1”, but this figure in “%2”. Please look which is right.</source>
        <translation>指標の単位は「%1」ですが、この値は「%2」です。どちらが正しいか確認してください。</translation>
    </message>
    <message>
        <source>The row is struck out; nothing of it was taken in.</source>
        <translation>行全体に取り消し線が引かれているため、取り込んでいません。</translation>
    </message>
    <message>
        <source>A number alone may be a figure rather than another goal. Please look which goal is meant.</source>
        <translation>数字だけなので、別の基本目標ではなく数値かもしれません。どの基本目標か確かめてください。</translation>
    </message>
    <message>
        <source>The year lies outside of the plan&apos;s. Please include it only where the measure is to be in force in the plan from or until then.</source>
        <translation>計画の期間外の年度です。計画の中での開始・終了年度をその年度にする場合だけ取り込んでください。</translation>
    </message>
    <message>
        <source>It stands in a row “%1”, beside others of the same measure. Please look whether this row is meant.</source>
        <translation>同じ施策のほかの行と並ぶ「%1」の行です。この行の値でよいか確かめてください。</translation>
    </message>
</context>
<context>
    <name>shisaku::ImportSource</name>
    <message>
        <source>This is a survey of the plan “%1”, but “%2” is open. Nothing was taken in; please open that plan.</source>
        <translation>計画「%1」の調査票ですが、開いているのは「%2」です。何も取り込んでいません。その計画を開いてください。</translation>
    </message>
    <message>
        <source>This is a survey of %1, but it was to be taken in for %2. Nothing was taken in; please choose that year, or ask the department for the right file.</source>
        <translation>%1の調査票ですが、取り込み先は%2です。何も取り込んでいません。年度を選び直すか、正しいファイルを担当課に確認してください。</translation>
    </message>
    <message>
        <source>Too many tables with other headings stand below each other in one sheet. Nothing was taken in; please save each in a sheet of its own.</source>
        <translation>1枚のシートに、見出しの異なる表が多すぎます。何も取り込んでいません。表ごとに別のシートに保存してください。</translation>
    </message>
</context>
<context>
    <name>shisaku::ImportTableModel</name>
    <message>
        <source>row %2: %1</source>
        <translation>%2行目：%1</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>今の値</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>File and row</source>
        <translation>ファイル・行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>→ Change</source>
        <translation>→ 変更</translation>
    </message>
    <message>
        <source>＋ New measure</source>
        <translation>＋ 新しい施策</translation>
    </message>
    <message>
        <source>＋ New goal</source>
        <translation>＋ 新しい基本目標</translation>
    </message>
    <message>
        <source>≠ Conflict</source>
        <translation>≠ 食い違い</translation>
    </message>
    <message>
        <source>？ Please look</source>
        <translation>？ 要確認</translation>
    </message>
    <message>
        <source>× Not possible</source>
        <translation>× 取り込めない</translation>
    </message>
    <message>
        <source>＋ New indicator</source>
        <translation>＋ 新しい指標</translation>
    </message>
</context>
<context>
    <name>shisaku::ImportValues</name>
    <message>
        <source>The cell holds the error %1. Please correct it in the file.</source>
        <translation>セルがエラー（%1）になっています。ファイルで直してください。</translation>
    </message>
    <message>
        <source>The cell holds a date. The spreadsheet program may have made it of what was typed; please correct it in the file.</source>
        <translation>セルが日付になっています。表計算ソフトが入力を日付に変えた可能性があります。ファイルで直してください。</translation>
    </message>
    <message>
        <source>The cell holds %1, which is no value of this column.</source>
        <translation>セルが%1になっています。この列の値ではありません。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” is not a grade of the plan. It has: %2.</source>
        <translation>「%1」は計画の評価にありません。ある評価は%2です。</translation>
    </message>
    <message>
        <source>“%1” is not a direction of the plan. It has: %2.</source>
        <translation>「%1」は計画の方向性にありません。ある方向性は%2です。</translation>
    </message>
    <message>
        <source>“%1” is not a year; it is written like 2020, R2 or 令和２.</source>
        <translation>「%1」は年度として読み取れません。2020、R2、令和２のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” may be more than one figure. Please write one in the file.</source>
        <translation>「%1」は複数の数値の可能性があります。ファイルに数値を一つだけ書いてください。</translation>
    </message>
    <message>
        <source>“0” is no text. A formula that refers to an empty cell gives it; please correct it in the file.</source>
        <translation>「0」は文章として取り込めません。空のセルを参照する数式の結果かもしれません。ファイルを直してください。</translation>
    </message>
    <message>
        <source>What stands there is struck out, so it is no answer.</source>
        <translation>取り消し線が引かれているため、回答として取り込みません。</translation>
    </message>
    <message>
        <source>“%1” refers to another cell. Please write in the file what is meant.</source>
        <translation>「%1」は別のセルを指しています。ファイルに内容を書いてください。</translation>
    </message>
    <message>
        <source>The file holds no result of the formula %1. Please open the file in a spreadsheet program and save it again.</source>
        <translation>数式（%1）の計算結果がファイルにありません。表計算ソフトで開いて保存し直してください。</translation>
    </message>
</context>
<context>
    <name>shisaku::Indicator</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An indicator with its unit behind it</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>shisaku::IndicatorColumns</name>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績値</translation>
    </message>
    <message>
        <source>Achievement rate</source>
        <translation>達成率</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>推移</translation>
    </message>
</context>
<context>
    <name>shisaku::IndicatorPane</name>
    <message>
        <source>This measure has no indicators. They can be added on the page “Plan”.</source>
        <translation>この施策には指標がありません。「計画」のページで追加できます。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
</context>
<context>
    <name>shisaku::IndicatorSeries</name>
    <message>
        <source>%1: target %2, actual %3</source>
        <translation>%1：目標値 %2、実績値 %3</translation>
    </message>
</context>
<context>
    <name>shisaku::IndicatorTab</name>
    <message>
        <source>This measure has no indicators yet. An indicator is what the measure is gauged by, such as a number of cases; its target and actual are entered every year.</source>
        <translation>この施策の指標はまだありません。指標は、件数や満足度など施策の成果を測るものさしです。「追加」で作り、目標値と実績値は年度ごとに入力します。</translation>
    </message>
    <message>
        <source>&amp;Measure:</source>
        <translation>施策(&amp;M)：</translation>
    </message>
</context>
<context>
    <name>shisaku::IndicatorTableModel</name>
    <message>
        <source>↓ The lower, the better.</source>
        <translation>↓：値が小さいほど良い指標です。</translation>
    </message>
    <message>
        <source>The higher, the better.</source>
        <translation>値が大きいほど良い指標です。</translation>
    </message>
    <message>
        <source>Target divided by actual; ✓: reached</source>
        <translation>目標値÷実績値（✓は目標達成）</translation>
    </message>
    <message>
        <source>Actual divided by target; ✓: reached</source>
        <translation>実績値÷目標値（✓は目標達成）</translation>
    </message>
</context>
<context>
    <name>shisaku::MainWindow</name>
    <message>
        <source>%1 – %2 – Shisaku</source>
        <translation>%1 – %2 – 施策進捗管理</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（読み取り専用）</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>Tallies</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>年度比較</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>The plan has no measures yet. They can be taken in from the spreadsheet that you have, or added on the page “Plan”.</source>
        <translation>計画にはまだ施策がありません。お手元の表（.xlsx、.ods、.csv）から取り込むか、「計画」ページで追加してください。</translation>
    </message>
    <message>
        <source>Take in a spreadsheet…</source>
        <translation>表を取り込む…</translation>
    </message>
    <message>
        <source>%1 (sample)</source>
        <translation>%1（見本）</translation>
    </message>
</context>
<context>
    <name>shisaku::MeasureColumns</name>
    <message>
        <source>Error %1</source>
        <translation>エラー%1</translation>
    </message>
    <message>
        <source>Notice %1</source>
        <translation>注意%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策名</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>前年</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向性</translation>
    </message>
    <message>
        <source>Reason for a change</source>
        <translation>変更理由</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>各年度</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>未入力%1</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>取組実績</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>今後の取組</translation>
    </message>
</context>
<context>
    <name>shisaku::MeasureTable</name>
    <message>
        <source>Show “&amp;Achievement” in the list</source>
        <translation>一覧に「取組実績」を表示(&amp;A)</translation>
    </message>
    <message>
        <source>Show “Next &amp;steps” in the list</source>
        <translation>一覧に「今後の取組」を表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>shisaku::MeasureTableModel</name>
    <message>
        <source>“%1” is not in the plan&apos;s scale. Nothing was changed; please choose from the list (Alt+↓).</source>
        <translation>「%1」は計画の区分にありません。何も変更していません。一覧（Alt+↓）から選んでください。</translation>
    </message>
    <message>
        <source>No.%1</source>
        <translation>No.%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nor can these be taken: %1 and %2 more.</source>
        <translation>ほかに入らないセル：%1 ほか%2件。</translation>
    </message>
    <message>
        <source>Nor can these be taken: %1.</source>
        <translation>ほかに入らないセル：%1。</translation>
    </message>
</context>
<context>
    <name>shisaku::MeasuresPage</name>
    <message>
        <source>No measure fits the search and the filters. “Show all” brings all of them back.</source>
        <translation>検索と絞り込みに合う施策はありません。「すべて表示」で元に戻ります。</translation>
    </message>
    <message>
        <source>This year has no measures yet. The page “Plan” sets up goals, grades, directions and measures, in this order.</source>
        <translation>この年度には施策がまだありません。「計画」のページで、基本目標、評価、方向性、施策の順に登録してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s)</source>
        <translation>
            <numerusform>%n施策の%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was cleared in %n selected row(s). One step of undo takes it back.</source>
        <translation>
            <numerusform>選択した%n行の%1を空にしました。「元に戻す」1回で取り消せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is “%2” in %n selected row(s) now. One step of undo takes it back.</source>
        <translation>
            <numerusform>選択した%n行の%1を「%2」にしました。「元に戻す」1回で取り消せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the %1 of %n measure(s) that the filter shows.</source>
        <translation>
            <numerusform>絞り込みで表示中の%1施策だけです（全%n施策）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shisaku::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>編集に戻る</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>This computer has no program that opens the folder %1.</source>
        <translation>このパソコンにはフォルダー%1を開くプログラムがありません。</translation>
    </message>
</context>
<context>
    <name>shisaku::Mustache</name>
    <message>
        <source>{{%1}} is not used here.</source>
        <translation>{{%1}} という書き方は使えません。</translation>
    </message>
    <message>
        <source>There is no name “%1” here.</source>
        <translation>ここで使える「%1」という名前はありません。</translation>
    </message>
    <message>
        <source>{{#%1}} stands within too many others.</source>
        <translation>{{#%1}} の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>{{/%1}} does not end what was begun last.</source>
        <translation>{{/%1}} が、最後に始めた {{#…}} と合っていません。</translation>
    </message>
    <message>
        <source>A {{ has no }}.</source>
        <translation>{{ に対する }} がありません。</translation>
    </message>
    <message>
        <source>A {{#…}} has no {{/…}}.</source>
        <translation>{{#…}} に対する {{/…}} がありません。</translation>
    </message>
</context>
<context>
    <name>shisaku::NewFiles</name>
    <message>
        <source>There is a file %1 already. Should it be replaced?</source>
        <translation>ファイル「%1」が既にあります。置き換えますか。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n files of these names already, such as %1. Should they be replaced?</source>
        <translation>
            <numerusform>「%1」など、同じ名前のファイルが%n個あります。置き換えますか。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shisaku::OfficeTemplate</name>
    <message>
        <source>The file %1 cannot be read. The template stays as it was.</source>
        <translation>ファイル「%1」を読み込めません。ひな形は元のままです。</translation>
    </message>
    <message>
        <source>The template is not written in UTF-8. The template stays as it was; please save the file as UTF-8.</source>
        <translation>ひな形の文字コードがUTF-8ではありません。ひな形は元のままです。ファイルをUTF-8で保存し直してください。</translation>
    </message>
    <message>
        <source>The file %1 is larger than any template (1 MB). The template stays as it was; please choose the right file.</source>
        <translation>ファイル「%1」は、ひな形としては大きすぎます（1 MBまで）。ひな形は元のままです。正しいファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>shisaku::OpenData</name>
    <message>
        <source>Western year</source>
        <translation>年度（西暦）</translation>
    </message>
    <message>
        <source>Japanese year</source>
        <translation>年度（和暦）</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>年度評価</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
</context>
<context>
    <name>shisaku::OpenQuestion</name>
    <message>
        <source>It is not clear which of these columns counts: %1.</source>
        <translation>次の列のどれを取り込むのか決められません：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Other columns are of another year, so it is not clear whether “%1” is of this one.</source>
        <translation>ほかの列が別の年度のものなので、「%1」がこの年度のものか分かりません。</translation>
    </message>
    <message>
        <source>It is not clear what the column “%1” holds.</source>
        <translation>「%1」の列の内容が分かりません。</translation>
    </message>
</context>
<context>
    <name>shisaku::Outputs</name>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Plans (*.shisaku)</source>
        <translation>計画 (*.shisaku)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Evaluation sheets</source>
        <translation>評価シート</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>報告書の書き出し</translation>
    </message>
    <message>
        <source>report</source>
        <translation>実績報告書</translation>
    </message>
    <message>
        <source>The name %1 ends in none of %2. Nothing was written; please choose another name.</source>
        <translation>ファイル名「%1」の末尾が %2 のどれでもありません。書き込んでいませんので、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The report could not be made. Nothing was written.</source>
        <translation>報告書を作れませんでした。ファイルは書き込んでいません。</translation>
    </message>
</context>
<context>
    <name>shisaku::PageBook</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>shisaku::PageList</name>
    <message>
        <source>Pages of the document</source>
        <translation>文書のページ</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1ページ</translation>
    </message>
</context>
<context>
    <name>shisaku::Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Page n of m, at the foot of a printed page</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Shisaku</source>
        <translation>施策進捗管理</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>The title of a form on its second page</extracomment>
        <translation>%1（続き）</translation>
    </message>
</context>
<context>
    <name>shisaku::PaperView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>全%2ページ中%1ページ</translation>
    </message>
    <message>
        <source>%1. Enter shows the measures behind it. %2</source>
        <translation>%1。Enterキーで該当する施策を表示します。%2</translation>
    </message>
    <message>
        <source>Shows the measures behind it</source>
        <translation>該当する施策を表示します</translation>
    </message>
</context>
<context>
    <name>shisaku::ParagraphPane</name>
    <message>
        <source>Text of the report</source>
        <translation>報告書の文</translation>
    </message>
    <message>
        <source>Insert a figure</source>
        <translation>数字を入れる</translation>
    </message>
    <message>
        <source>Puts a figure, a name or a reason into the text that follows the plan</source>
        <translation>計画の内容に合わせて変わる数字、名称、理由を文に入れます</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認した</translation>
    </message>
    <message>
        <source>What has changed was looked at; the words stay as they are</source>
        <translation>変わった所を確認し、文はそのままにします</translation>
    </message>
    <message>
        <source>Back to the template</source>
        <translation>ひな形に戻す</translation>
    </message>
    <message>
        <source>Removes the office&apos;s own words from this place of the report</source>
        <translation>修正した文を取り消し、ひな形の文に戻します</translation>
    </message>
    <message>
        <source>The plan or its template has changed. The template would say here now:</source>
        <translation>計画の内容又はひな形が変わりました。ひな形では、ここは次の文になります：</translation>
    </message>
    <message>
        <source>Shaded figures follow the plan.</source>
        <translation>色の付いた部分は計画の内容に合わせて変わります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a figure in a text is, and how it reads now</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What the template says now</source>
        <translation>ひな形の今の文</translation>
    </message>
</context>
<context>
    <name>shisaku::PartChooser</name>
    <message>
        <source>(to confirm) %1</source>
        <translation>【要確認】%1</translation>
    </message>
    <message>
        <source>(rewritten) %1</source>
        <translation>【修正あり】%1</translation>
    </message>
    <message>
        <source>The part before</source>
        <translation>前の部分</translation>
    </message>
    <message>
        <source>The part after</source>
        <translation>次の部分</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>報告書の各部分</translation>
    </message>
    <message>
        <source>Goes to the next text of the office&apos;s own in which a figure, or the template behind it, has changed</source>
        <translation>修正した文のうち、数字又はひな形が変わった次の文に移動します</translation>
    </message>
    <message>
        <source>To confirm %1</source>
        <translation>要確認 %1</translation>
    </message>
</context>
<context>
    <name>shisaku::Pasting</name>
    <message>
        <source>What was copied has %1 columns, but only %2 are in sight from the selected cell to the right; from the column “%3” on it does not fit. Nothing was changed.</source>
        <translation>貼り付ける表は%1列ですが、選んだセルから右に見えているのは%2列です。「%3」の列から入りません。何も変更していません。</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard. Nothing was changed.</source>
        <translation>クリップボードに貼り付けられるセルがありません。何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was pasted, because of one cell (%1, %2): %3</source>
        <translation>貼り付けませんでした。入らないセルがあります（%1、%2）：%3</translation>
    </message>
    <message>
        <source>It can only be read here and holds “%1”, not “%2”.</source>
        <translation>ここでは変更できない列です。今の値は「%1」で、貼り付ける値「%2」と違います。</translation>
    </message>
    <message numerus="yes">
        <source>Paste (%n cell(s))</source>
        <translation>
            <numerusform>貼り付け（%nセル）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut (%n cell(s))</source>
        <translation>
            <numerusform>切り取り（%nセル）</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is an error of a formula and no value. Nothing was changed; please correct it where it was copied.</source>
        <translation>「%1」は数式のエラーで、値ではありません。何も変更していません。コピー元で直してください。</translation>
    </message>
    <message>
        <source>What was copied has %1 rows, but only %2 are in sight from the selected cell down; from its row %3 (%4) on it does not fit. Nothing was changed.</source>
        <translation>コピーした範囲は%1行ですが、選択したセルから下で見えているのは%2行です。コピーした%3行目（%4）から入りません。何も変更していません。</translation>
    </message>
    <message>
        <source>It can only be read here and is empty, so “%1” has no place.</source>
        <translation>ここでは変更できない列です。今は空欄なので、「%1」は貼り付けられません。</translation>
    </message>
</context>
<context>
    <name>shisaku::PlanDocument</name>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直し：%1</translation>
    </message>
    <message>
        <source>%1 is not closed. Nothing was changed.</source>
        <translation>%1は確定していません。何も変更していません。</translation>
    </message>
    <message>
        <source>No backup could be made before this change, so nothing was changed.</source>
        <translation>変更の前のバックアップを作れなかったため、何も変更していません。</translation>
    </message>
    <message>
        <source>The backup of the day could not be made. The plan is not affected and you can go on.</source>
        <translation>今日のバックアップを作れませんでした。計画に影響はなく、作業を続けられます。</translation>
    </message>
    <message>
        <source>Values are being taken in, so nothing was changed. Please try again once that is done.</source>
        <translation>取り込みの途中のため、何も変更していません。終わってから、もう一度行ってください。</translation>
    </message>
</context>
<context>
    <name>shisaku::PlanFiles</name>
    <message>
        <source>Open a plan</source>
        <translation>計画を開く</translation>
    </message>
    <message>
        <source>Plans (*.shisaku);;All files (*)</source>
        <translation>計画 (*.shisaku);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新しい計画</translation>
    </message>
    <message>
        <source>Plans (*.shisaku)</source>
        <translation>計画 (*.shisaku)</translation>
    </message>
</context>
<context>
    <name>shisaku::PlanForm</name>
    <message>
        <source>Title</source>
        <translation>計画名</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>団体名</translation>
    </message>
    <message>
        <source>First fiscal year</source>
        <translation>開始年度</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>終了年度</translation>
    </message>
    <message>
        <source>all measures in force</source>
        <translation>その年度の全施策</translation>
    </message>
    <message>
        <source>rated measures only</source>
        <translation>「通常」の評価が付いた施策のみ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Percentages are of</source>
        <translation>割合の分母</translation>
    </message>
    <message>
        <source>for example R1 or 2019</source>
        <translation>例：R1、2019</translation>
    </message>
    <message>
        <source>Period of the plan</source>
        <translation>計画期間の変更</translation>
    </message>
    <message>
        <source>Esc brings back what the plan has.</source>
        <translation>Escキーで、計画の値に戻ります。</translation>
    </message>
</context>
<context>
    <name>shisaku::PlanPage</name>
    <message>
        <source>Goals</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>There are no goals yet. Every measure belongs to one goal of the plan, and tallies are made for each. “Add” makes the first one.</source>
        <translation>基本目標はまだありません。施策はどれか一つの基本目標に属し、集計は基本目標ごとにも行います。「追加」で一つ目を作ってください。</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>There are no grades yet. A grade says how a measure went in a year. Take the usual ones and alter them, or “Add” your own, the best first.</source>
        <translation>評価の区分はまだありません。評価は、施策がその年度にどこまで進んだかを表します。標準の評価を入れてから直すことも、「追加」で良い方から順に作ることもできます。</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>方向性</translation>
    </message>
    <message>
        <source>There are no directions yet. A direction says how a measure goes on. Take the usual ones and alter them, or “Add” your own.</source>
        <translation>方向性の区分はまだありません。方向性は、施策を今後どう進めるかを表します。標準の方向性を入れてから直すことも、「追加」で作ることもできます。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>There are no measures yet. “Add” makes the first one; its number is proposed, its title is typed.</source>
        <translation>施策はまだありません。「追加」で一つ目を作り、施策名を入力してください。番号は自動で入ります（変更できます）。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Take the usual grades (%1)</source>
        <translation>標準の評価を入れる（%1）</translation>
    </message>
    <message>
        <source>Take the usual directions (%1)</source>
        <translation>標準の方向性を入れる（%1）</translation>
    </message>
    <message>
        <source>Usual grades</source>
        <translation>標準の評価の設定</translation>
    </message>
    <message>
        <source>Usual directions</source>
        <translation>標準の方向性の設定</translation>
    </message>
</context>
<context>
    <name>shisaku::PlanStore</name>
    <message>
        <source>The plan&apos;s file was changed by another program. Nothing was written; please open the plan again.</source>
        <translation>計画のファイルがほかのプログラムによって変更されました。何も書き込んでいません。計画を開き直してください。</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新しい計画</translation>
    </message>
    <message>
        <source>The file %1 could not be created. Please choose another name or folder.</source>
        <translation>ファイル%1を作成できませんでした。何も変更していません。別の名前又はフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The plan is open for reading only.</source>
        <translation>計画を読み取り専用で開いているため、変更できません。</translation>
    </message>
    <message>
        <source>A copy needs another name than the plan itself. Nothing was written.</source>
        <translation>コピーには、計画とは別の名前を付けてください。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was created; please check the name or choose another folder.</source>
        <translation>%1というフォルダーはありません。何も作成していません。名前を確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The plan was written by an older version of this program. It is open for reading only, as it is at this moment.</source>
        <translation>計画は、このプログラムの古い版で保存されています。現時点の内容を、閲覧のみで開きました。</translation>
    </message>
    <message>
        <source>This is a backup of a plan, so it is open for reading only. To go back to it, open its plan and choose File › Restore a backup.</source>
        <translation>これは計画のバックアップなので、閲覧専用で開いています。この内容に戻すには、元の計画を開き、「ファイル」の「バックアップから戻す」を選んでください。</translation>
    </message>
    <message>
        <source>The plan&apos;s file was moved, replaced or removed by another program. What is shown here is as it was before; please open the plan again.</source>
        <translation>計画のファイルが、ほかのプログラムによって移動、置換え又は削除されました。ここに表示しているのは、その前の内容です。計画を開き直してください。</translation>
    </message>
    <message>
        <source>The disk or the network failed while the change was being saved, so it is not known whether the file has it. Please check the disk or the network, and try again.</source>
        <translation>変更の保存中にディスク又はネットワークに障害が起きたため、変更がファイルに入ったかどうか分かりません。ディスクやネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The name of the plan&apos;s file is too long for changes to be saved safely, so the plan is open for reading only. Please give the file a shorter name.</source>
        <translation>計画のファイル名が長すぎて変更を安全に保存できないため、閲覧専用で開いています。ファイルに短い名前を付けてください。</translation>
    </message>
    <message>
        <source>The change that could not be confirmed is in the plan&apos;s file after all. Please open the plan again to see it and to go on.</source>
        <translation>確認できなかった変更は、計画のファイルに入っていました。計画を開き直して、内容を確認してから続けてください。</translation>
    </message>
    <message>
        <source>The plan&apos;s file is write-protected, so the plan is open for reading only. To edit it, remove the write protection in the properties of the file and open the plan again, or save a copy and edit that.</source>
        <translation>計画のファイルが書き込み禁止のため、読み取り専用で開いています。編集するには、ファイルのプロパティで書き込み禁止を解除してから計画を開き直すか、コピーを保存してそちらを編集してください。</translation>
    </message>
    <message>
        <source>Nobody else has this plan open for editing any more. You can edit it here now.</source>
        <translation>この計画を編集している人はいなくなりました。今は、この画面で編集を始められます。</translation>
    </message>
    <message>
        <source>The plan&apos;s file has a second name (a hard link), by which somebody else may be editing it, so it is open for reading only. Please save a copy and edit that.</source>
        <translation>計画のファイルには別の名前（ハードリンク）もあり、その名前でほかの人が編集しているかもしれないため、読み取り専用で開いています。コピーを保存し、それを編集してください。</translation>
    </message>
    <message>
        <source>The plan&apos;s file is damaged, so no copy was made of it. Please restore a backup, or save what can be read into a new file (salvage).</source>
        <translation>計画のファイルが壊れているため、コピーは作成していません。バックアップから戻すか、読み取れる分を新しいファイルに保存（salvage）してください。</translation>
    </message>
    <message>
        <source>%1 was closed, but its figures were altered outside this program, so %2 was not replaced. Please restore a backup, or choose another name for the copy.</source>
        <translation>%1は確定済みですが、このプログラムの外で数値が変えられているため、%2 は置き換えていません。バックアップから戻すか、コピーに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The plan&apos;s file was moved, replaced or removed, or cannot be reached any more: what is shown is in this window alone. Please save a copy before you close.</source>
        <translation>計画のファイルが移動、置換え若しくは削除されたか、ファイルに届きません。表示中の内容は、このウィンドウにしかありません。閉じる前にコピーを保存してください。</translation>
    </message>
</context>
<context>
    <name>shisaku::Presence</name>
    <message>
        <source>It could not be found out whether there is a file %1. Nothing was changed; please check the disk or the network and try again.</source>
        <translation>ファイル %1 があるかどうかを確かめられませんでした。何も変更していません。ディスクやネットワークを確認して、やり直してください。</translation>
    </message>
    <message>
        <source>There is already a file %1. It was left as it is; please choose another name.</source>
        <translation>%1というファイルはすでにあります。ファイルは元のままです。別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file and was left as it is; please choose another name.</source>
        <translation>%1は通常のファイルではないため、元のままにしました。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The file %1 is write-protected and was left as it is; please choose another name.</source>
        <translation>ファイル %1 は書込みが禁止されているため、元のままにしました。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>shisaku::PreviewBar</name>
    <message>
        <source>Portrait</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Page Set-up…</source>
        <translation>ページ設定…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Fit Page</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source> / %1</source>
        <extracomment>After the number of the page shown: of how many</extracomment>
        <translation> / %1</translation>
    </message>
</context>
<context>
    <name>shisaku::PrintDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>このパソコンにはプリンターが設定されていません。PDFで保存できます。</translation>
    </message>
    <message>
        <source>The printer did not take the document. Nothing may have been printed.</source>
        <translation>プリンターに送れませんでした。印刷されていない可能性があります。プリンターを確認してください。</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>PDFを作成できませんでした。</translation>
    </message>
</context>
<context>
    <name>shisaku::ProblemSheet</name>
    <message>
        <source>Severity</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策名</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Checks, %1 (%2)</source>
        <translation>%1 点検結果（%2）</translation>
    </message>
    <message>
        <source>Checks, %1</source>
        <translation>%1 点検結果</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>There are no findings.</source>
        <translation>指摘はありません。</translation>
    </message>
</context>
<context>
    <name>shisaku::Publication</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument文書</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>The template&apos;s text has changed since this was last confirmed.</source>
        <translation>この文を最後に確認した後に、ひな形の文が変わりました。</translation>
    </message>
</context>
<context>
    <name>shisaku::RecordTab</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
</context>
<context>
    <name>shisaku::RecordTableModel</name>
    <message>
        <source>Removed: %1</source>
        <translation>削除：%1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1行目</translation>
    </message>
</context>
<context>
    <name>shisaku::Records</name>
    <message>
        <source>Higher is better</source>
        <translation>高いほど良い</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>低いほど良い</translation>
    </message>
    <message>
        <source>An indicator belongs to a measure. Please add a measure first.</source>
        <translation>指標は施策に付けるものです。先に「施策」で施策を追加してください。</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>新しい指標</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Which way the achievement rate is reckoned</source>
        <translation>達成率の計算で、値が高い方と低い方のどちらを良いとするか</translation>
    </message>
    <message>
        <source>Order of the indicators</source>
        <translation>指標の並べ替え</translation>
    </message>
    <message>
        <source>A measure belongs to a goal. Please add a goal first.</source>
        <translation>施策は基本目標に属します。先に「基本目標」で基本目標を追加してください。</translation>
    </message>
    <message>
        <source>Measure No.%1 is not in force in the shown year, so it has no department there. Nothing was changed.</source>
        <translation>施策No.%1は表示中の年度の対象ではないため、担当課を入力できません。何も変更していません。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策名</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始年度</translation>
    </message>
    <message>
        <source>The first fiscal year in which it counts</source>
        <translation>集計の対象になる最初の年度</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了年度</translation>
    </message>
    <message>
        <source>The last fiscal year in which it counts; empty: to the end of the plan</source>
        <translation>集計の対象になる最後の年度。空欄なら計画の終わりまで</translation>
    </message>
    <message>
        <source>Department (%1)</source>
        <translation>担当課（%1）</translation>
    </message>
    <message>
        <source>The department as it stands in that year</source>
        <translation>その年度の担当課。年度ごとに記録します</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>This cell cannot be empty. Nothing was changed; please choose from the list (Alt+↓).</source>
        <translation>この欄は空にできません。何も変更していません。一覧（Alt+↓）から選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Nothing was changed; please choose from the list (Alt+↓).</source>
        <translation>「%1」は一覧にありません。何も変更していません。一覧（Alt+↓）から選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a fiscal year. Nothing was changed; please type it like R1, 令和元 or 2019.</source>
        <translation>「%1」を年度として読み取れません。何も変更していません。R1、令和元、2019のように入力してください。</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用箇所</translation>
    </message>
    <message>
        <source>While it is used it cannot be removed.</source>
        <translation>使用中のものは削除できません</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>how the measure went; the best stands first</source>
        <translation>達成の度合い。良い方から順に並べる</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>given up, overtaken by another plan</source>
        <translation>計画中止、他の計画への移行など</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>completed in an earlier year</source>
        <translation>前年度以前に完了した施策</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>cannot be graded</source>
        <translation>評価の対象としない</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>goes on as planned</source>
        <translation>計画どおりに進める</translation>
    </message>
    <message>
        <source>Expands</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Shrinks</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>asks for a reason</source>
        <translation>理由の記入を求める</translation>
    </message>
    <message>
        <source>Revises</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Completes</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>the grade of the next year is that of ended ones</source>
        <translation>翌年度の評価は「終了」になる</translation>
    </message>
    <message>
        <source>New grade</source>
        <translation>新しい評価</translation>
    </message>
    <message>
        <source>New direction</source>
        <translation>新しい方向性</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>What is typed to give the grade, such as A</source>
        <translation>評価を入力するときに打つ文字（例：A）</translation>
    </message>
    <message>
        <source>Name in tables</source>
        <translation>集計表での名称</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>評価の内容</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>How checks and comparisons treat it</source>
        <translation>点検や比較での扱い</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向性</translation>
    </message>
    <message>
        <source>Order of the goals</source>
        <translation>基本目標の並べ替え</translation>
    </message>
    <message>
        <source>Order of the grades</source>
        <translation>評価の並べ替え</translation>
    </message>
    <message>
        <source>Order of the directions</source>
        <translation>方向性の並べ替え</translation>
    </message>
</context>
<context>
    <name>shisaku::Recovery</name>
    <message>
        <source>%1 salvaged</source>
        <translation>%1 読み取り分</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>読み取れる分を保存</translation>
    </message>
    <message>
        <source>Plans (*.shisaku)</source>
        <translation>計画 (*.shisaku)</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップから戻す…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>読み取れる分を保存…</translation>
    </message>
</context>
<context>
    <name>shisaku::ReopenYearDialog</name>
    <message>
        <source>Reopen %1</source>
        <translation>%1の確定を解除</translation>
    </message>
    <message>
        <source>%1 is closed. Why is it to be corrected? The reason is kept in the history and stands in the errata.</source>
        <translation>%1は確定しています。訂正する理由を入力してください。理由は履歴に残り、正誤表に載ります。</translation>
    </message>
    <message>
        <source>Reason for reopening</source>
        <translation>確定解除の理由</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>確定を解除する</translation>
    </message>
</context>
<context>
    <name>shisaku::Report</name>
    <message>
        <source>The published report of %1 is damaged. Nothing was changed; please go back to a backup.</source>
        <translation>%1の公表した報告が損傷しています。何も変更していません。バックアップに戻してください。</translation>
    </message>
    <message>
        <source>missing reasons (%1)</source>
        <translation>理由未記入%1件</translation>
    </message>
    <message>
        <source>texts to be confirmed (%1)</source>
        <translation>未確認の文%1か所</translation>
    </message>
    <message>
        <source>closing the year</source>
        <translation>年度の確定</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>残っていること：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the balance, which fails</source>
        <translation>照合の不一致</translation>
    </message>
    <message>
        <source>errors in the checks (%1)</source>
        <translation>点検のエラー%1件</translation>
    </message>
    <message>
        <source>grades or directions that are missing (%1)</source>
        <translation>未入力%1件</translation>
    </message>
</context>
<context>
    <name>shisaku::ReportBar</name>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Fit Page</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Page List</source>
        <translation>ページ一覧</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>全%2ページ中%1ページ</translation>
    </message>
</context>
<context>
    <name>shisaku::ReportPart</name>
    <message>
        <source>Title: %1</source>
        <translation>表題：%1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>本文：%1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表：%1</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>図：%1</translation>
    </message>
    <message>
        <source>%1 &gt; %2</source>
        <extracomment>A part of a report: the heading it stands under, and what it is</extracomment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>shisaku::ReportTemplates</name>
    <message>
        <source>Save the report&apos;s template</source>
        <translation>報告書のひな形を保存</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>報告書のひな形</translation>
    </message>
    <message>
        <source>Templates (*.txt *.mustache)</source>
        <translation>ひな形 (*.txt *.mustache)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Take in a template</source>
        <translation>ひな形を読み込む</translation>
    </message>
    <message>
        <source>Templates (*.txt *.mustache);;All files (*)</source>
        <translation>ひな形 (*.txt *.mustache);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Another template of the report</source>
        <translation>報告書のひな形の置き換え</translation>
    </message>
    <message>
        <source>The reports of this plan are written with the new template. Texts that the office wrote itself stay.</source>
        <translation>この計画の報告書は、新しいひな形で作られます。画面で書き直した文はそのまま残ります。</translation>
    </message>
    <message>
        <source>The program&apos;s template of the report</source>
        <translation>報告書のひな形を標準に戻す</translation>
    </message>
    <message>
        <source>The reports of this plan are written with the program&apos;s template.</source>
        <translation>この計画の報告書は、標準のひな形で作られます。</translation>
    </message>
</context>
<context>
    <name>shisaku::RestoreDialog</name>
    <message>
        <source>Save What Can Be &amp;Read…</source>
        <translation>読み取れる分を保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>バックアップから戻す</translation>
    </message>
    <message>
        <source>There is no backup of “%1”.</source>
        <translation>「%1」のバックアップはありません。</translation>
    </message>
    <message>
        <source>“%1” goes back to what it was in the backup that you choose. The file as it is now is put among the backups first, so that you can go back to it.</source>
        <translation>「%1」を、選んだバックアップの内容に戻します。今のファイルは先にバックアップのフォルダーに保管するので、後から元に戻せます。</translation>
    </message>
    <message>
        <source>Folder of the backups: %1</source>
        <translation>バックアップのフォルダー：%1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>作られたとき</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>年度評価</translation>
    </message>
    <message>
        <source>Graded in the latest year</source>
        <translation>最新年度の評価済み</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Cannot be restored</source>
        <translation>戻せません</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How many measures are graded, and in which year</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>If too much is missing in the backups, what can still be read of the damaged file can be saved as a new plan. The damaged file stays as it is.</source>
        <translation>バックアップでは足りない内容があるときは、損傷したファイルから読み取れる分を、新しい計画として保存できます。損傷したファイルは元のままです。</translation>
    </message>
    <message>
        <source>This backup cannot be restored: %1</source>
        <translation>このバックアップには戻せません：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What can still be read of the damaged file can be saved as a new plan. The damaged file stays as it is.</source>
        <translation>損傷したファイルから読み取れる分を、新しい計画として保存できます。損傷したファイルは元のままです。</translation>
    </message>
    <message>
        <source>Closed years</source>
        <translation>確定した年度</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今の内容</translation>
    </message>
    <message>
        <source>No longer closed as now: %1.</source>
        <translation>今の確定が失われる年度：%1。</translation>
    </message>
    <message>
        <source>Missing in the backup: %1.</source>
        <translation>このバックアップにないもの：%1。</translation>
    </message>
    <message>
        <source>All that was changed since %1 is undone.</source>
        <translation>%1より後の変更は、すべて取り消されます。</translation>
    </message>
    <message>
        <source>Restoring undoes the closing of %1: the plan then no longer holds what was closed and published. The file as it is now is put among the backups first.</source>
        <translation>戻すと、%1の確定が取り消されます。確定して公表した内容は、計画から失われます。今のファイルは、先にバックアップのフォルダーに保管します。</translation>
    </message>
    <message>
        <source>Undo the Closing and Restore</source>
        <translation>確定を取り消して戻す</translation>
    </message>
</context>
<context>
    <name>shisaku::Restoring</name>
    <message>
        <source>That is the plan itself. Nothing was changed; please choose one of its backups.</source>
        <translation>それは計画のファイルそのものです。何も変更していません。バックアップを選んでください。</translation>
    </message>
    <message>
        <source>The plan is open in another window, or its folder takes no file. Nothing was changed; please close it there and try again.</source>
        <translation>計画がほかのウィンドウで開かれているか、フォルダーに書き込めません。何も変更していません。そちらを閉じてから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>Beside %1 another program left a file %1-wal. Nothing was changed; please move that file to another folder and try again.</source>
        <translation>「%1」の隣に、ほかのプログラムが残したファイル「%1-wal」があります。何も変更していません。そのファイルを別のフォルダーに移して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file %1 could not be put aside. Nothing was changed; please check the disk and that the folder is not write-protected.</source>
        <translation>「%1」を別の場所へ移せませんでした。何も変更していません。ディスクと、フォルダーが書き込み禁止でないかを確認してください。</translation>
    </message>
    <message>
        <source>No backup was restored, and the file that was there until now could not be put back. It is kept among the backups; please check the disk and restore a backup again.</source>
        <translation>バックアップに戻せず、それまでのファイルを元の場所に置き直すこともできませんでした。そのファイルはバックアップの中にあります。ディスクを確認して、もう一度バックアップから戻してください。</translation>
    </message>
    <message>
        <source>Restored from the backup of %1</source>
        <translation>%1のバックアップから復元</translation>
    </message>
</context>
<context>
    <name>shisaku::Rules</name>
    <message>
        <source>The grade is missing.</source>
        <translation>評価が入っていません。</translation>
    </message>
    <message>
        <source>The direction is missing.</source>
        <translation>方向性が入っていません。</translation>
    </message>
    <message>
        <source>Graded as ended, but no earlier year has completed the measure.</source>
        <translation>評価が「終了」ですが、前年度以前に「完了」となっていません。</translation>
    </message>
    <message>
        <source>Completed last year, so this year&apos;s grade has to be the one for ended.</source>
        <translation>前年度の方向性が「完了」のため、今年度の評価は「終了」とする必要があります。</translation>
    </message>
    <message>
        <source>Graded as ended, so the direction has to be the one for completed.</source>
        <translation>評価が「終了」のときは、方向性を「完了」とする必要があります。</translation>
    </message>
    <message>
        <source>The grade differs from last year&apos;s without a reason.</source>
        <translation>評価が前年度から変わっていますが、変更理由がありません。</translation>
    </message>
    <message>
        <source>A direction that departs from the plan has no reason.</source>
        <translation>計画の見直しに当たる方向性ですが、変更理由がありません。</translation>
    </message>
    <message>
        <source>The lowest grade, yet the direction is to go on as planned.</source>
        <translation>最も低い評価ですが、方向性は計画を変えずに続けるものです。</translation>
    </message>
    <message>
        <source>The highest grade has no reason.</source>
        <translation>最も高い評価ですが、その根拠となる理由がありません。</translation>
    </message>
    <message>
        <source>The lowest grade two years in a row without a revision of the plan.</source>
        <translation>最も低い評価が２年続いていますが、計画の修正がありません。</translation>
    </message>
    <message>
        <source>Every target was reached, yet the grade is the lowest.</source>
        <translation>すべての指標で目標を達成していますが、評価が最も低い区分です。</translation>
    </message>
    <message>
        <source>No target was reached, yet the grade is among the highest.</source>
        <translation>目標を達成した指標がありませんが、評価が上位の区分です。</translation>
    </message>
</context>
<context>
    <name>shisaku::Salvage</name>
    <message>
        <source>The plan&apos;s title and period</source>
        <translation>計画の名称と期間</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>方向性</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>年度評価</translation>
    </message>
    <message>
        <source>Values of indicators</source>
        <translation>指標の値</translation>
    </message>
    <message>
        <source>Texts of the report</source>
        <translation>報告書の文章</translation>
    </message>
    <message>
        <source>Edits in the history</source>
        <translation>履歴の操作</translation>
    </message>
    <message>
        <source>Lines of the history</source>
        <translation>履歴の行</translation>
    </message>
    <message>
        <source>%1: saved %2 (of these from the history %3), lost %4</source>
        <translation>%1：保存 %2（うち履歴から復元 %3）、失われたもの %4</translation>
    </message>
    <message>
        <source>, perhaps more</source>
        <translation>（ほかにもある可能性があります）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The damaged file could not be copied to %1. Nothing was changed; please choose another place.</source>
        <translation>壊れたファイルを %1 に写せませんでした。何も変更していません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Nothing could be read out of %1. It was left as it is; please restore a backup.</source>
        <translation>%1 からは何も読み取れませんでした。ファイルはそのままです。バックアップから戻してください。</translation>
    </message>
    <message>
        <source>All that is known of could be saved.</source>
        <translation>把握できる内容は、すべて保存できました。</translation>
    </message>
    <message>
        <source>What could be read was saved.</source>
        <translation>読み取れた分を保存しました。</translation>
    </message>
    <message>
        <source>These were lost: %1.</source>
        <translation>失われたもの：%1。</translation>
    </message>
    <message>
        <source>Some may be missing of these: %1.</source>
        <translation>一部が欠けているかもしれないもの：%1。</translation>
    </message>
    <message>
        <source>The damaged file was left as it is.</source>
        <translation>損傷したファイルは元のままです。</translation>
    </message>
</context>
<context>
    <name>shisaku::Sheets</name>
    <message>
        <source>Measures that have no grade yet</source>
        <translation>評価がまだ入っていない施策</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Tally by grade, %1</source>
        <translation>%1における評価別集計表</translation>
    </message>
    <message>
        <source>Grade of the measures</source>
        <translation>施策の評価</translation>
    </message>
    <message>
        <source>What the grade means</source>
        <translation>評価の内容</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>該当施策</translation>
    </message>
    <message>
        <source>Tally by direction, %1</source>
        <translation>%1における方向性別集計表</translation>
    </message>
    <message>
        <source>Direction of the measures</source>
        <translation>施策の方向性</translation>
    </message>
    <message>
        <source>(made up of %1)</source>
        <translation>(内訳 %1)</translation>
    </message>
    <message>
        <source>Tally by goal, %1</source>
        <translation>%1における基本目標別集計表</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>評価別集計</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>評価の内容</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>方向性別集計</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向性</translation>
    </message>
    <message>
        <source>Made up of</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>By goal</source>
        <translation>基本目標別集計</translation>
    </message>
    <message>
        <source>Measures, %1</source>
        <translation>%1における施策一覧</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>前年</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>施策数</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 measures)</source>
        <translation>%1（%3施策中%2施策）</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>各年度</translation>
    </message>
</context>
<context>
    <name>shisaku::SlotEdit</name>
    <message>
        <source>Follows the plan</source>
        <translation>計画の内容に合わせて変わります</translation>
    </message>
</context>
<context>
    <name>shisaku::SlotMenu</name>
    <message>
        <source>Goals</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>方向性</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>前年度比較</translation>
    </message>
    <message>
        <source>Plan and years</source>
        <translation>計画・年度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A figure that can be put into a text: what it is, and how it reads now</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>shisaku::SpreadsheetDesk</name>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Export the year as a workbook</source>
        <translation>年度のまとめをExcelブックに書き出す</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>施策進捗</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Export open data</source>
        <translation>オープンデータを書き出す</translation>
    </message>
    <message>
        <source>opendata</source>
        <translation>オープンデータ</translation>
    </message>
    <message>
        <source>Spreadsheet text, UTF-8 (*.csv)</source>
        <translation>CSV（UTF-8） (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet text, Shift_JIS (*.csv)</source>
        <translation>CSV（Shift_JIS） (*.csv)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1ほか%2か所</translation>
    </message>
    <message>
        <source>Shift_JIS cannot write these characters: %1. Nothing was written yet. 〓 can stand for them, or close this message and export as UTF-8.</source>
        <translation>Shift_JISでは次の文字を書き出せません：%1。まだ何も書き出していません。〓に置き換えて書き出すか、この表示を閉じてUTF-8で書き出してください。</translation>
    </message>
    <message>
        <source>Replace and export</source>
        <translation>置き換えて書き出す</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>書き出し：%1</translation>
    </message>
    <message>
        <source>The indicators are only in the Excel workbook.</source>
        <translation>指標はExcel形式（.xlsx）にだけ入ります。</translation>
    </message>
</context>
<context>
    <name>shisaku::StartYearDialog</name>
    <message>
        <source>Take over the departments of the year before</source>
        <translation>担当課も前年度から引き継ぐ</translation>
    </message>
    <message>
        <source>Start the overall evaluation</source>
        <translation>総合評価の開始</translation>
    </message>
    <message>
        <source>Start a year</source>
        <translation>新しい年度の開始</translation>
    </message>
    <message>
        <source>Typed as you like: R2, 令和２, 2020</source>
        <translation>R2、令和２、2020のどの書き方でも入力できます</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始する</translation>
    </message>
    <message>
        <source>“%1” is not a year. Please type it as R2, 令和２ or 2020.</source>
        <translation>「%1」は年度として読み取れません。R2、令和２、2020のように入力してください。</translation>
    </message>
    <message>
        <source>%1 will be started with this:</source>
        <translation>%1を次の内容で開始します。</translation>
    </message>
    <message>
        <source>• Measures in force: %1</source>
        <translation>・対象の施策：%1件</translation>
    </message>
    <message>
        <source>• Completed the year before, so graded as ended: %1 (%2)</source>
        <translation>・前年度に完了したため、評価を終了とする施策：%1件（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>• Targets of indicators taken over: %1</source>
        <translation>・引き継ぐ指標の目標値：%1件</translation>
    </message>
    <message>
        <source>Everything else is empty, to be filled in. One step of undo takes it back.</source>
        <translation>その他の欄は空欄です。「元に戻す」１回で取り消せます。</translation>
    </message>
    <message>
        <source>• Years that were not started: %1</source>
        <translation>・開始していない年度：%1</translation>
    </message>
    <message>
        <source>• Years that are not closed: %1</source>
        <translation>・確定していない年度：%1</translation>
    </message>
    <message>
        <source>• Careful: the plan already has a later year (%1).</source>
        <translation>・ご注意ください。計画にはこれより後の年度（%1）が既にあります。</translation>
    </message>
    <message>
        <source>• %1 is not closed. What is corrected there later is not taken over any more.</source>
        <translation>・%1は確定していません。この後にそこで直したことは、引き継がれません。</translation>
    </message>
</context>
<context>
    <name>shisaku::StatusLine</name>
    <message>
        <source>Total %1</source>
        <translation>計 %1</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>入力中…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存済み %1</translation>
    </message>
    <message>
        <source>Balance ✓</source>
        <translation>照合 ✓</translation>
    </message>
    <message>
        <source>Balance ×</source>
        <translation>照合 ×</translation>
    </message>
    <message>
        <source>errors %1</source>
        <translation>エラー%1</translation>
    </message>
    <message>
        <source>notices %1</source>
        <translation>注意%1</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>点検 %1</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>指摘なし</translation>
    </message>
    <message>
        <source>Show the checks</source>
        <translation>点検のページを開く</translation>
    </message>
    <message>
        <source>Making the backup of the day…</source>
        <translation>今日のバックアップを作成中…</translation>
    </message>
    <message>
        <source>The backup of the day is made</source>
        <translation>今日のバックアップを作成しました</translation>
    </message>
    <message>
        <source>Cannot be saved</source>
        <translation>保存できません</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>未入力%1</translation>
    </message>
    <message>
        <source>Saved, but not confirmed by the disk</source>
        <translation>保存済み（ディスクの確認なし）</translation>
    </message>
</context>
<context>
    <name>shisaku::Storage</name>
    <message>
        <source>The plan&apos;s file is damaged. It was left as it is; please open a copy of it or a backup.</source>
        <translation>計画のファイルが損傷しています。ファイルは元のままです。コピー又はバックアップを開いてください。</translation>
    </message>
    <message>
        <source>The change is in the plan&apos;s file, but the disk did not confirm that it stays there. Please check the disk and save a copy in another place.</source>
        <translation>変更は計画のファイルに書き込みましたが、ディスクに残ることを確認できませんでした。ディスクを確認し、別の場所にコピーを保存してください。</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>The plan&apos;s folder cannot be reached (the network may be down, say). Nothing was written; once it can be reached again, you simply go on.</source>
        <translation>計画のフォルダーにつながりません（ネットワークなどの都合）。何も書き込んでいません。つながれば、そのまま続けられます。</translation>
    </message>
</context>
<context>
    <name>shisaku::StyleChecks</name>
    <message>
        <source>A goal, a measure or the plan is not named as in the plan.</source>
        <translation>計画、基本目標又は施策の名称が、登録された名称と異なります。</translation>
    </message>
    <message>
        <source>The same name is spelled in two ways.</source>
        <translation>同じ名称が二通りに表記されています。</translation>
    </message>
    <message>
        <source>A year is written in another way.</source>
        <translation>年度の表記が異なります（令和２年度、平成30年度のように書きます）。</translation>
    </message>
    <message>
        <source>A measure&apos;s number is written in another way.</source>
        <translation>施策番号の表記が異なります（No.４、No.24のように書きます）。</translation>
    </message>
    <message>
        <source>The plan has no such measure.</source>
        <translation>計画にない施策番号です。</translation>
    </message>
    <message>
        <source>There is no space between a measure&apos;s number and its title.</source>
        <translation>施策番号と施策名の間に空白がありません。</translation>
    </message>
    <message>
        <source>There is no comma between two counts.</source>
        <translation>件数と件数の間に区切りの「, 」がありません。</translation>
    </message>
    <message>
        <source>One digit is written full-width, two or more half-width.</source>
        <translation>数字は、１桁は全角、２桁以上は半角で書きます。</translation>
    </message>
    <message>
        <source>The thousands are not separated by commas.</source>
        <translation>３桁ごとの区切りのコンマが正しくありません。</translation>
    </message>
    <message>
        <source>A percentage is written with full-width digits.</source>
        <translation>百分率の数字が全角です。</translation>
    </message>
</context>
<context>
    <name>shisaku::Survey</name>
    <message>
        <source>Last year&apos;s %1</source>
        <extracomment>Heading of a column that holds what last year says: last year&apos;s grade</extracomment>
        <translation>前年度の%1</translation>
    </message>
    <message>
        <source>For a measure whose grade is not last year&apos;s.</source>
        <translation>評価が前年度と変わった施策に記入してください。</translation>
    </message>
    <message>
        <source>Last year&apos;s actual value</source>
        <translation>前年度の実績値</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策名</translation>
    </message>
    <message>
        <source>Grades of the years</source>
        <translation>各年度の評価</translation>
    </message>
    <message>
        <source>%1, %2: survey of measures</source>
        <translation>%1&#x3000;%2&#x3000;施策調査票</translation>
    </message>
    <message>
        <source>Department: %1 (%2)</source>
        <extracomment>A department and how many measures it has</extracomment>
        <translation>担当課：%1（%2）</translation>
    </message>
    <message>
        <source>Please fill in the yellow cells. Grade and direction are chosen from the list at the cell; what the grades mean is on the sheet “%1”.</source>
        <translation>黄色の欄に記入してください。評価と方向性は、欄を選ぶと出る▼の一覧から選べます（評価の意味は、シート「%1」にあります）。</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>調査票</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Actual value</source>
        <translation>実績値</translation>
    </message>
    <message>
        <source>A number without its unit. Where there is none, words can stand here.</source>
        <translation>単位を付けずに数値を記入してください。数値がないときは、言葉でも記入できます。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Please fill in what was reached.</source>
        <translation>黄色の欄に、指標の実績値を記入してください。</translation>
    </message>
    <message>
        <source>Grades and directions</source>
        <translation>評価の基準</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>What the grade means</source>
        <translation>評価の内容</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向性</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What each grade means is on the sheet “%1”.</source>
        <translation>評価の意味は、シート「%1」にあります。</translation>
    </message>
    <message>
        <source>Please choose one of the list, or leave the cell empty.</source>
        <translation>一覧から選ぶか、空欄にしてください。</translation>
    </message>
    <message>
        <source>The text is too long. At most %1 characters go into a cell.</source>
        <translation>文章が長すぎます。一つの欄に書けるのは%1文字までです。</translation>
    </message>
    <message>
        <source>Up to %1 characters. Alt+Enter begins a line (in LibreOffice Ctrl+Enter).</source>
        <translation>%1文字まで。欄の中の改行は Alt＋Enter（LibreOffice では Ctrl＋Enter）です。</translation>
    </message>
    <message>
        <source>Survey of measures</source>
        <translation>施策調査票</translation>
    </message>
    <message>
        <source>There is no measure in that year, so there is nothing to ask about.</source>
        <translation>この年度には施策がないので、調査票は作れません。</translation>
    </message>
    <message>
        <source>%1 is closed: its figures do not change any more, so there is nothing to ask about. Please choose a year that is open.</source>
        <translation>%1は確定済みです。数値は変わらないので、調査票は作れません。確定していない年度を選んでください。</translation>
    </message>
    <message>
        <source>No department yet</source>
        <translation>担当課未定</translation>
    </message>
    <message>
        <source>Name of the grade</source>
        <translation>評価の名称</translation>
    </message>
    <message>
        <source>Where the grade is not last year&apos;s or is %1, and where the direction is %2.</source>
        <translation>評価が前年度と変わった施策、評価が%1の施策、方向性が%2の施策に記入してください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What is known already is filled in. Please save the file and send it back as it is; it can be given another name. Rows can be made higher.</source>
        <translation>すでに分かっている内容は記入してあります。記入後は保存し、このファイルのままお返しください（ファイル名は変えてもかまいません。行の高さは広げられます）。</translation>
    </message>
    <message>
        <source>%1, %2: indicators</source>
        <translation>%1&#x3000;%2&#x3000;指標</translation>
    </message>
    <message>
        <source>What was reached of the indicators goes on the sheet “%1”.</source>
        <translation>指標の実績値は、シート「%1」に記入してください。</translation>
    </message>
</context>
<context>
    <name>shisaku::SurveyDesk</name>
    <message>
        <source>A folder for the survey workbooks</source>
        <translation>調査票を保存するフォルダー</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message numerus="yes">
        <source>%n survey workbook(s) were written into the folder %1.</source>
        <translation>
            <numerusform>%n個の調査票をフォルダー「%1」に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shisaku::SurveyDialog</name>
    <message>
        <source>&amp;All departments</source>
        <translation>すべての課(&amp;A)</translation>
    </message>
    <message>
        <source>Make Survey Workbooks</source>
        <translation>調査票の作成</translation>
    </message>
    <message>
        <source>An Excel workbook is made for each department, in which it fills in %1.</source>
        <translation>%1の調査票を、課ごとに一つのExcelファイルで作ります。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>In a list: a department and how many measures it has</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Measures that have no department yet are in the last one. Once their department is entered in the table, they go to it.</source>
        <translation>担当課が未定の施策は、最後の調査票に入ります。施策の表に担当課を入力すると、その課の調査票に入ります。</translation>
    </message>
    <message>
        <source>Choose a Folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Until when and to &amp;whom answers go (stands in each workbook):</source>
        <translation>提出期限・提出先など（各調査票の上部に載ります）(&amp;W)：</translation>
    </message>
    <message>
        <source>Example: by 30 June, to the ICT promotion section</source>
        <translation>例：提出期限 6月30日、提出先 ICT推進課</translation>
    </message>
</context>
<context>
    <name>shisaku::TableCopying</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>見出し付きでコピー(&amp;H)</translation>
    </message>
</context>
<context>
    <name>shisaku::TablePasting</name>
    <message>
        <source>The first row has the headings of these columns; it was not pasted as values.</source>
        <translation>先頭の行は見出しなので、値としては貼り付けていません。</translation>
    </message>
    <message>
        <source>The first row has headings of this table; the values went into the columns of these names.</source>
        <translation>先頭の行は見出しなので、同じ名前の列に貼り付けました。</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消す(&amp;L)</translation>
    </message>
    <message>
        <source>There is no row here into which something could be pasted. Nothing was changed.</source>
        <translation>ここには貼り付け先の行がありません。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>shisaku::TableYear</name>
    <message>
        <source>By “%1” this table is of another year than %2, so nothing of it is taken in. Please take it in for its own year, or choose the columns by hand if it is of %2 all the same.</source>
        <translation>「%1」によると、この表は%2のものではないため、何も取り込みません。その年度に取り込むか、%2の表であれば列を手で選んでください。</translation>
    </message>
    <message>
        <source>By “%1” this table is an example, so nothing of it is taken in. If it holds answers all the same, please choose the columns by hand.</source>
        <translation>「%1」によると、この表は記入例のため、何も取り込みません。回答の表であれば列を手で選んでください。</translation>
    </message>
    <message>
        <source>By its name the sheet “%1” is kept beside the answers, which another sheet holds, so nothing of it is taken in. If it holds answers all the same, please choose the columns by hand.</source>
        <translation>シート「%1」は名前からすると回答の控えや参考で、回答は別のシートにあるため、何も取り込みません。回答であれば列を手で選んでください。</translation>
    </message>
    <message>
        <source>By “%1” this table is of another year than %2, so nothing of it is taken in. If the plan begins in that year, please change its first year on the page “Plan”; if the table is of %2 all the same, choose the columns by hand.</source>
        <translation>「%1」によると、この表は%2のものではないため、何も取り込みません。計画がその年度に始まるのであれば、「計画」のページで開始年度を直してください。%2の表であれば、列を手で選んでください。</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden, so nothing of it is taken in. If it holds answers, please unhide it in the file or choose the columns by hand.</source>
        <translation>シート「%1」は非表示のため、何も取り込みません。回答であれば、ファイルで再表示するか、列を手で選んでください。</translation>
    </message>
</context>
<context>
    <name>shisaku::TallyPanel</name>
    <message>
        <source>The totals by grade, by direction and by goal have to be one number: the measures in force (%1).</source>
        <translation>評価別、方向性別及び基本目標別の合計は、その年度に実施中の施策数（%1）と一致しなければなりません。</translation>
    </message>
    <message>
        <source>Balance ✓ %1</source>
        <translation>照合 ✓ %1</translation>
    </message>
    <message>
        <source>Balance × %1</source>
        <translation>照合 × %1</translation>
    </message>
</context>
<context>
    <name>shisaku::Template</name>
    <message>
        <source>[基本目標ごと] has no [ここまで].</source>
        <translation>[基本目標ごと] に対する [ここまで] がありません。</translation>
    </message>
    <message>
        <source>There is no [表題].</source>
        <translation>[表題] がありません。</translation>
    </message>
    <message>
        <source>The report&apos;s template cannot be used, line %1: %2</source>
        <translation>報告書のひな形を使えません（%1行目）。%2</translation>
    </message>
    <message>
        <source>The text belongs to no part of the report.</source>
        <translation>この文の前に、[段落 名前] などの行がありません。</translation>
    </message>
    <message>
        <source>[基本目標ごと] and [ここまで] do not take turns.</source>
        <translation>[基本目標ごと] と [ここまで] が交互になっていません。</translation>
    </message>
    <message>
        <source>There is no kind of part called “%1”.</source>
        <translation>「%1」という種類はありません。</translation>
    </message>
    <message>
        <source>[%1] cannot have the name “%2”.</source>
        <translation>[%1] に「%2」という名前は付けられません。</translation>
    </message>
    <message>
        <source>[%1] cannot be repeated.</source>
        <translation>[%1] は基本目標ごとに繰り返せません。</translation>
    </message>
    <message>
        <source>[小見出し] stands before the first [見出し].</source>
        <translation>[小見出し] の前に [見出し] がありません。</translation>
    </message>
    <message>
        <source>[%1] is there twice.</source>
        <translation>[%1] が二つあります。</translation>
    </message>
    <message>
        <source>The report&apos;s template cannot be used, text “%1”: %2</source>
        <translation>報告書のひな形を使えません（「%1」の文）。%2</translation>
    </message>
</context>
<context>
    <name>shisaku::Text</name>
    <message>
        <source>The text has %1 characters; a field holds at most %2.</source>
        <translation>文章が%1文字あります。１つの欄に入るのは%2文字までです。短くしてください。</translation>
    </message>
    <message>
        <source>Character %1 of the text cannot be used (U+%2). Please remove it.</source>
        <translation>文章の%1文字目は使えない文字です（U+%2）。取り除いてください。</translation>
    </message>
</context>
<context>
    <name>shisaku::Typing</name>
    <message>
        <source>What you typed is still in the text box.</source>
        <translation>入力した内容は入力欄に残っています。</translation>
    </message>
</context>
<context>
    <name>shisaku::UndoSteps</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
</context>
<context>
    <name>shisaku::UnsavedWork</name>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>このまま閉じる</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>What you typed could not be saved, so the window stays open. %1</source>
        <translation>入力した内容を保存できないため、ウィンドウを閉じませんでした。%1</translation>
    </message>
    <message>
        <source>What you typed could not be saved, so a copy does not hold it. %1</source>
        <translation>入力した内容を保存できなかったため、コピーには含まれません。%1</translation>
    </message>
    <message>
        <source>Save a copy without it</source>
        <translation>含めずにコピーを保存</translation>
    </message>
</context>
<context>
    <name>shisaku::Usage</name>
    <message>
        <source>No.%1</source>
        <translation>No.%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A measure in a year: No.4 of 令和元年度</extracomment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか%2件</translation>
    </message>
    <message>
        <source>a text in the report of %1</source>
        <translation>%1の報告書の文</translation>
    </message>
</context>
<context>
    <name>shisaku::WelcomeWindow</name>
    <message>
        <source>Shisaku</source>
        <translation>施策進捗管理</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>計画を開く…</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>計画を開く</translation>
    </message>
    <message>
        <source>Plans (*.shisaku);;All files (*)</source>
        <translation>計画 (*.shisaku);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新しい計画…</translation>
    </message>
    <message>
        <source>New plan from the sample…</source>
        <translation>見本から新しい計画…</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新しい計画</translation>
    </message>
    <message>
        <source>Plans (*.shisaku)</source>
        <translation>計画 (*.shisaku)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>shisaku::Wording</name>
    <message>
        <source>%1</source>
        <comment>cases</comment>
        <extracomment>A count of cases in the table of goals, such as 24件</extracomment>
        <translation>%1件</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>No direction</source>
        <translation>方向性未定</translation>
    </message>
    <message>
        <source>grades %1, directions %2 (parts %3), goals %4 (columns %5), in force %6</source>
        <translation>評価別%1、方向性別%2（内訳%3）、基本目標別%4（列%5）、実施中%6</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>measures</comment>
        <extracomment>A count of measures in a table, such as 24施策</extracomment>
        <translation>%1施策</translation>
    </message>
</context>
<context>
    <name>shisaku::Workbook</name>
    <message>
        <source>The workbook could not be made (%1). Nothing was written; please check the free space in %2.</source>
        <translation>ブックを作成できませんでした（%1）。ファイルは書き出していません。%2の空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The text of sheet %1, cell %2 has %3 characters; a cell of a workbook holds at most %4. Nothing was written; please shorten it.</source>
        <translation>シート「%1」のセル%2の文章は%3文字です。ブックの１つのセルに入るのは%4文字までです。ファイルは書き出していません。文章を短くしてください。</translation>
    </message>
    <message>
        <source>Sheet %1, cell %2 cannot be written as a workbook (%3). Nothing was written.</source>
        <translation>シート「%1」のセル%2をブックに書き出せません（%3）。ファイルは書き出していません。</translation>
    </message>
</context>
<context>
    <name>shisaku::WorkbookLists</name>
    <message>
        <source>Choices</source>
        <translation>選択肢</translation>
    </message>
</context>
<context>
    <name>shisaku::WriterLock</name>
    <message>
        <source>You may not write in the folder of the plan&apos;s file, so the plan is open for reading only. To edit it, ask whoever looks after the folder for the right to write there, or save a copy in another folder and edit that.</source>
        <translation>計画のフォルダーに書き込む権限がないため、読み取り専用で開いています。編集するには、フォルダーの管理者に書き込みの権限を依頼するか、別のフォルダーにコピーを保存してそちらを編集してください。</translation>
    </message>
    <message>
        <source>%1 on %2 has this plan open, so it is open here for reading only. Once it is closed there, it can be edited here.</source>
        <translation>%2の%1さんがこの計画を開いているため、読み取り専用で開いています。あちらで閉じられると、ここで編集できます。</translation>
    </message>
    <message>
        <source>Beside the plan&apos;s file stands something called %1 or %1.rmlock that is no file, or cannot be looked at, so the plan is open for reading only. Please ask whoever looks after the folder to take it away.</source>
        <translation>計画のファイルの隣に、%1 又は %1.rmlock という名前の、ファイルではないもの（又は確かめられないもの）があるため、読み取り専用で開いています。フォルダーの管理者に、取り除くよう依頼してください。</translation>
    </message>
    <message>
        <source>Somebody else has this plan open, so it is open here for reading only. Once it is closed there, it can be edited here.</source>
        <translation>ほかの人がこの計画を開いているため、ここでは読み取り専用で開いています。閉じられると、ここで編集できるようになります。</translation>
    </message>
</context>
<context>
    <name>shisaku::WritingTurn</name>
    <message>
        <source>Begin editing</source>
        <translation>編集を始める</translation>
    </message>
    <message>
        <source>You can edit the plan in this window now. It is as it was last saved.</source>
        <translation>この画面で計画を編集できるようになりました。内容は最後に保存されたものです。</translation>
    </message>
</context>
<context>
    <name>shisaku::Year</name>
    <message>
        <source>Overall evaluation</source>
        <translation>総合評価</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <extracomment>A year whose figures are published</extracomment>
        <translation>%1（確定）</translation>
    </message>
    <message>
        <source>%1 (being corrected)</source>
        <extracomment>A year that was closed, and is open again to be corrected</extracomment>
        <translation>%1（訂正中）</translation>
    </message>
</context>
<context>
    <name>shisaku::YearBox</name>
    <message>
        <source>Choose a year, or type it: R1, 令和元, 2019</source>
        <translation>年度を選ぶか、R1、令和元、2019のように入力します</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>The plan does not have the year “%1”, so nothing was changed. It has: %2.</source>
        <translation>計画に「%1」という年度がないため、変更していません。ある年度は%2です。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>shisaku::YearChooser</name>
    <message>
        <source>The year before</source>
        <translation>前の年度</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>次の年度</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
</context>
<context>
    <name>shisaku::YearStart</name>
    <message>
        <source>The plan already has %1. Nothing was changed.</source>
        <translation>計画にはすでに%1があります。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is outside the plan, which runs from %2 to %3. Nothing was changed; the plan&apos;s years can be altered on its page.</source>
        <translation>%1は計画期間（%2から%3まで）の外です。何も変更していません。計画期間は「計画」のページで変更できます。</translation>
    </message>
</context>
<context>
    <name>shisaku::YearSteps</name>
    <message>
        <source>Start of %1</source>
        <translation>%1の開始</translation>
    </message>
    <message>
        <source>%1 was started. One step of undo takes it back.</source>
        <translation>%1を開始しました。「元に戻す」１回で取り消せます。</translation>
    </message>
    <message>
        <source>%1 is open again. Every correction is listed in its errata.</source>
        <translation>%1の確定を解除しました。訂正はすべて正誤表に載ります。</translation>
    </message>
    <message>
        <source>%1 is closed. Its grades, directions and texts do not change any more.</source>
        <translation>%1を確定しました。以後、評価、方向性、文章は変わりません。</translation>
    </message>
</context>
<context>
    <name>shisaku::YearWorkbook</name>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>評価別集計</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>施策一覧</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>方向性別集計</translation>
    </message>
    <message>
        <source>By goal</source>
        <translation>基本目標別集計</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>前年度比較</translation>
    </message>
    <message>
        <source>Old and new grades</source>
        <translation>評価の推移</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Indicators, %1</source>
        <translation>指標、%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策名</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績値</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>達成率</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
</context>
</TS>
