// The gallery's dock: looking for a demo, what makes the screens easier, the languages, and the pages of cards.
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Bridge

Dock {
    id: dock

    required property Gallery gallery
    required property Search search
    property list<string> languages
    property string language
    // In portrait a narrowed gallery needs the room of two of the languages for the way back.
    readonly property bool tight: Theme.portrait && (search.active || Theme.largeType)

    signal languageChosen(string code)
    signal languageTouched
    signal accessTouched

    Button {
        icon: "search"
        text: Theme.portrait ? "" : qsTr("Search")
        name: qsTr("Search")
        on: dock.search.active
        onClicked: dock.search.begin()
    }
    Button {
        visible: dock.search.active
        icon: "x"
        name: qsTr("Show all demos again")
        onClicked: dock.search.clear()
    }
    AccessButton { onClicked: dock.accessTouched() }
    LanguageButtons {
        visible: !dock.tight
        codes: dock.languages
        current: dock.language
        onChosen: code => dock.languageChosen(code)
    }
    Button {
        visible: dock.tight
        icon: "languages"
        name: qsTr("Language")
        onClicked: dock.languageTouched()
    }
    Item { Layout.fillWidth: true }
    PageTurner {
        visible: dock.gallery.pages > 1
        page: dock.gallery.page
        pages: dock.gallery.pages
        onTurned: by => dock.gallery.turn(by)
    }
}
