// Insights: what happened at the event, in counts that name nobody.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Item {
    id: place

    required property Insights insights
    required property Saving saving
    readonly property bool ready: insights.state === "ready"
    readonly property var keeping: ({ csv: path => insights.keepData(path), pdf: path => insights.keepReport(path), png: keepPicture })
    property string wanted
    property string kept

    signal todayTouched

    function keepPicture(path: string) {
        page.grabToImage(picture => place.insights.keepPicture(picture.image, path));
    }

    InsightsHead {
        id: head

        z: 2
        width: parent.width
        insights: place.insights
        onKeepWanted: (kind, name) => {
            place.wanted = kind;
            save.ask(name);
        }
    }
    TaskLine {
        anchors { top: head.bottom; left: parent.left; right: parent.right }
        tasks: place.insights.tasks
        doing: qsTr("Adding up…")
        visible: implicitHeight > 0 && (place.insights.tasks.trouble !== "" || !place.ready)
        z: 1
    }
    Connections {
        target: place.insights
        function onKept(path: string) {
            place.kept = path;
        }
    }
    Rectangle {
        id: page

        visible: place.ready
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: foot.top; bottomMargin: 12 }
        color: Tokens.ground

        Headline {
            id: headline

            width: parent.width
            rows: place.insights.headline
        }
        InsightsCharts {
            anchors { left: parent.left; right: parent.right; top: headline.bottom; bottom: parent.bottom; topMargin: 18 }
            insights: place.insights
        }
    }
    Row {
        id: foot

        visible: place.ready
        anchors { left: parent.left; bottom: parent.bottom; bottomMargin: -8 }
        spacing: 8

        Icon {
            name: place.kept ? "check" : "shield-check"
            width: Tokens.smallIcon
            color: place.kept ? Tokens.good : Tokens.text3
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            width: place.width - 40
            text: place.kept ? qsTr("Saved: %1").arg(place.kept) : [place.insights.titles.promise, place.insights.titles.hidden].filter(Boolean).join(" ")
            style: "small"
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
        }
    }
    Empty {
        visible: place.insights.state === "empty" || place.insights.state === "no-event"
        anchors.centerIn: parent
        icon: "chart-column"
        title: place.insights.state === "empty" ? qsTr("Nothing was counted yet") : qsTr("There is no event yet")
        text: place.insights.state === "empty"
            ? qsTr("Kiosks count visits by the hour. Collect from a kiosk or a stick under Contacts, and the figures stand here.")
            : qsTr("Make the event first; what happens at it is added up here.")

        TodayButton { visible: place.insights.state === "no-event"; onClicked: place.todayTouched() }
    }
    SaveSheet {
        id: save

        parent: place.Window.contentItem
        saving: place.saving
        onChosen: path => place.keeping[place.wanted](path)
    }
}
