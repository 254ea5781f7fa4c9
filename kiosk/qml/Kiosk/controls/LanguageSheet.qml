// The choice of languages over a page.
import QtQuick
import Kiosk

Sheet {
    id: sheet

    property list<string> codes
    property string current

    signal chosen(string code)

    name: qsTr("Language")

    LanguageButtons {
        codes: sheet.codes
        current: sheet.current
        onChosen: code => {
            sheet.chosen(code);
            sheet.open = false;
        }
    }
}
