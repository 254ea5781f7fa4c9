// The gallery: choose a demo, by theme or by words if you like, or whom to meet while demos rest; the languages are in the dock.
import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: page

    required property Gallery gallery
    required property Search search
    required property Keyboard keyboard
    required property DiskRoom room
    required property string eventName
    property list<string> languages
    property string language

    signal demoChosen(string id)
    signal languageChosen(string code)
    signal languageTouched
    signal accessTouched

    readonly property bool typing: search.typing
    // The rail stands over the cards: in portrait, and in reach mode so that the themes come down.
    readonly property bool stacked: Theme.portrait || (Theme.reach && !typing)
    readonly property real railWidth: stacked ? width - 2 * Theme.margin : 37 * Theme.u * Math.min(1.35, Theme.textScale)
    readonly property real cardsLeft: stacked ? Theme.margin : Theme.margin + railWidth + 4 * Theme.u
    readonly property real cardsTop: stacked ? heading.y + heading.height + 3.4 * Theme.u : 5 * Theme.u
    readonly property real floor: typing ? board.y - 2 * Theme.u : stacked ? themes.y - 3 * Theme.u : dock.y - 4 * Theme.u

    color: Theme.ground
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    Backdrop {}
    Lockup {
        id: lockup

        x: Theme.margin
        y: 5 * Theme.u
        width: page.railWidth
        name: page.eventName
    }
    Words {
        id: heading

        anchors { left: lockup.left; top: lockup.bottom; topMargin: (page.stacked ? 3 : 3.4) * Theme.u }
        width: lockup.width
        text: page.typing && page.gallery.nothing ? qsTr("Nothing yet for “%1”").arg(page.search.words.trim())
            : Theme.together(page.room.demosRest ? qsTr("Leave your contact") : qsTr("Choose a demo"))
        style: "h1"
        maximumLineCount: 4
        elide: Text.ElideRight
        size: (Theme.portrait ? 6 : 5.2) * Theme.u * Theme.textScale
        Accessible.role: Accessible.Heading
    }
    Column {
        id: told

        x: page.cardsLeft
        y: page.typing && Theme.reach ? page.floor - height : page.cardsTop
        width: page.width - Theme.margin - x
        spacing: 2.4 * Theme.u

        Note {
            visible: page.room.demosRest && !page.typing
            width: parent.width
            icon: "hand"
            title: qsTr("The demos are having a rest.")
            text: qsTr("This machine is nearly full, but it still keeps your contact: touch what you like, and meet those who made it.")
        }
        SearchField {
            visible: page.typing
            width: parent.width
            search: page.search
            keyboard: page.keyboard
        }
        SearchEcho {
            visible: page.search.active && !page.typing
            width: parent.width
            words: page.search.words.trim()
            nothing: page.gallery.nothing
            onTouched: page.search.begin()
        }
    }
    CardGrid {
        id: cards

        readonly property bool short: page.typing || page.gallery.nothing
        readonly property bool onTop: page.typing && Theme.reach
        readonly property real lowest: onTop ? told.y - 2 * Theme.u : page.floor
        readonly property real room: lowest - (onTop || told.height === 0 ? page.cardsTop : told.y + told.height + 3 * Theme.u)

        x: page.cardsLeft
        y: lowest - height
        width: told.width
        height: page.gallery.nothing && !page.typing && !Theme.reach ? Math.min(room, (Theme.portrait ? 95 : 41.5) * Theme.u) : room
        columns: Theme.portrait ? (Theme.reach && !page.typing && !Theme.largeType ? 3 : 2)
               : Theme.reach && !page.typing ? Math.max(3, Math.min(Theme.largeType ? 4 : 6, page.gallery.left)) : 3
        rows: Theme.reach ? 1 : Theme.portrait ? (short || (Theme.largeType && themes.rowCount > 1) ? 2 : 3) : short ? 1 : 2
        features: !Theme.reach && !page.typing && (!Theme.largeType || page.gallery.left <= 3)
        gallery: page.gallery
        onChosen: id => page.demoChosen(id)
    }
    ThemeList {
        id: themes

        readonly property real highest: heading.y + heading.height + 2.4 * Theme.u

        visible: !page.typing
        x: Theme.margin
        y: page.stacked ? dock.y - height - 3 * Theme.u : highest
        width: page.railWidth
        height: page.stacked ? implicitHeight : dock.y - 4 * Theme.u - highest
        lying: page.stacked
        mostRows: Theme.portrait ? 3 : 1
        model: page.gallery.themes
        onChosen: theme => {
            page.search.clear();
            page.gallery.chooseTheme(theme);
        }
    }
    GalleryDock {
        id: dock

        visible: !page.typing
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        gallery: page.gallery
        search: page.search
        languages: page.languages
        language: page.language
        onLanguageChosen: code => page.languageChosen(code)
        onLanguageTouched: page.languageTouched()
        onAccessTouched: page.accessTouched()
    }
    OnScreenKeyboard {
        id: board

        keyboard: page.keyboard
        visible: page.typing
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
