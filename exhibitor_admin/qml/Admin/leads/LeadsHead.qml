// The head of the contacts: search, filter, columns, collect, export; and the filter's choices in a line below.
import QtQuick
import Admin
import Admin.Bridge

Item {
    id: head

    required property Leads leads
    readonly property bool open: leads.state === "open"
    property bool filtering: false

    signal collectTouched
    signal outTouched
    signal columnsTouched

    implicitHeight: line.height + (filters.visible ? filters.height + 12 : 0)

    PlaceHead {
        id: line

        width: parent.width
        title: qsTr("Contacts")

        Field {
            id: search

            visible: head.open
            width: head.width < 1100 ? 262 : 300
            icon: "search"
            hint: qsTr("Name, organisation, receipt code")
            onEdited: text => head.leads.narrowing.search(text)
        }
        Button {
            visible: head.open
            icon: "list-filter"
            text: head.leads.narrowing.limits > 0 ? qsTr("Filter · %1").arg(head.leads.narrowing.limits) : qsTr("Filter")
            on: head.filtering
            onClicked: head.filtering = !head.filtering
        }
        Button {
            visible: head.open
            icon: "layout-grid"
            name: qsTr("Choose the columns")
            onClicked: head.columnsTouched()
        }
        Button {
            visible: head.leads.state === "open" || head.leads.state === "locked"
            icon: "usb"
            text: qsTr("Collect…")
            onClicked: head.collectTouched()
        }
        Button {
            visible: head.open
            kind: "main"
            icon: "download"
            text: qsTr("Export %1").arg(Number(head.leads.shown).toLocaleString(Qt.locale(), "f", 0))
            name: qsTr("Export contacts to a file")
            enabled: head.leads.shown > 0
            onClicked: head.outTouched()
        }
    }
    Flow {
        id: filters

        visible: head.open && head.filtering
        anchors { top: line.bottom; left: parent.left; right: parent.right }
        spacing: 8

        FilterPicker { by: "day"; narrowing: head.leads.narrowing; model: narrowing.days }
        FilterPicker { by: "exhibitor"; narrowing: head.leads.narrowing; model: narrowing.exhibitors }
        FilterPicker { by: "kiosk"; narrowing: head.leads.narrowing; model: narrowing.kiosks }
        FilterPicker { by: "demo"; narrowing: head.leads.narrowing; model: narrowing.demos }
        FilterPicker { by: "interest"; narrowing: head.leads.narrowing; model: narrowing.interests }
        FilterPicker { by: "heat"; narrowing: head.leads.narrowing; model: narrowing.heats }
        FilterPicker { by: "purpose"; narrowing: head.leads.narrowing; model: narrowing.purposes }
        Button {
            kind: "link"
            text: qsTr("Show all")
            enabled: head.leads.narrowing.limits > 0
            onClicked: head.leads.narrowing.widen()
        }
    }
    Shortcut {
        sequences: [StandardKey.Find]
        enabled: head.open
        onActivated: search.input.forceActiveFocus()
    }
}
